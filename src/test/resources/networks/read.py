# Prints the nodes and edges of a network as JSON, with igraph or NetworkX, to which a warning is an error.
import json, sys, warnings
import networkx

warnings.simplefilter('error')
program, file = sys.argv[1:]


def flat(found):
    return {'nodes': [dict(d, node=n) for n, d in found.nodes(data=True)],
            'edges': [d for _, _, d in found.edges(data=True)]}


if program == 'igraph':
    import igraph
    graph = igraph.Graph.Read_GraphML(file)

    def told(of):
        return {name: value for name, value in of.attributes().items() if value == value}
    print(json.dumps({'nodes': [told(v) for v in graph.vs], 'edges': [told(e) for e in graph.es]}))
else:
    read = networkx.read_graphml if file.endswith('graphml') else networkx.read_gexf
    print(json.dumps(flat(read(file))))
