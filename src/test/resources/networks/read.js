// Prints the nodes and edges of a network as JSON, with graphology.
const fs = require('fs');
const {MultiGraph} = require('graphology');
const [file] = process.argv.slice(1);
const format = file.split('.').pop();
const graph = require('graphology-' + format).parse(MultiGraph, fs.readFileSync(file, 'utf8'), {addMissingNodes: false});
console.log(JSON.stringify({
  nodes: graph.mapNodes((node, attributes) => ({node, ...attributes})),
  edges: graph.mapEdges((edge, attributes) => attributes)
}));
