package nl.stedenband.desk.attachment;

import jakarta.inject.Singleton;
import nl.stedenband.account.ledger.SealedBytes;
import nl.stedenband.registry.NotInRegistry;

/**
 * The content of attachments as it is kept: in chunks, each sealed for its place, so that none can be moved, and no value in the database is large.
 * All of a file is written in the transaction of the caller, with what the case says of it.
 */
@Singleton
public final class AttachmentChunks {
    static final int CHUNK_BYTES = 1 << 18;

    private final ChunkQueries queries;
    private final ChunkWrites writes;
    private final SealedBytes sealedBytes;

    AttachmentChunks(ChunkQueries queries, ChunkWrites writes, SealedBytes sealedBytes) {
        this.queries = queries;
        this.writes = writes;
        this.sealedBytes = sealedBytes;
    }

    /** @param number of the case */
    public void add(int number, int attachment, CheckedFile file) {
        for (int from = 0; from < file.size(); from += CHUNK_BYTES) {
            int part = from / CHUNK_BYTES;
            byte[] chunk = file.part(from, Math.min(from + CHUNK_BYTES, file.size()));
            writes.add(number, attachment, part, sealedBytes.seal(owner(number, attachment, part), chunk));
        }
    }

    /**
     * All of an attachment.
     *
     * @param size its bytes, as the case says
     * @throws NotInRegistry when not all of it is there
     */
    public byte[] read(int number, int attachment, int size) {
        byte[] content = new byte[size];
        int from = 0;
        while (from < size) {
            int part = from / CHUNK_BYTES;
            String owner = owner(number, attachment, part);
            byte[] chunk = queries.find(number, attachment, part)
                    .map(kept -> sealedBytes.open(owner, kept.sealed()))
                    .orElseThrow(() -> new NotInRegistry(owner));
            System.arraycopy(chunk, 0, content, from, chunk.length);
            from += chunk.length;
        }
        return content;
    }

    public void erase(int number, int attachment) {
        writes.erase(number, attachment);
    }

    private static String owner(int number, int attachment, int part) {
        return "case/%d/attachment/%d/%d".formatted(number, attachment, part);
    }
}
