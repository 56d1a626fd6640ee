package nl.stedenband.desk.attachment;

/**
 * A file within a zip file, as its directory tells.
 *
 * @param crc of what it is unpacked
 * @param packed its bytes within the zip file, which begin at {@code start}
 * @param size its bytes when it is unpacked
 */
record ZipMember(String name, boolean isDeflated, long crc, int packed, long size, int start) {}
