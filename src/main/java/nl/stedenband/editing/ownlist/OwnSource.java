package nl.stedenband.editing.ownlist;

import java.util.EnumMap;
import java.util.Map;
import nl.stedenband.editing.Edit;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.registry.SourceRank;

/** A list as a source: the municipality's own word of that day, row by row. */
record OwnSource(OwnList list) {
    private static final String TITLE = "Opgave van de gemeente %s";
    private static final String PUBLISHER = "Gemeente %s";

    Edit edit(EditKind kind, SentRow row, Map<EditField, String> says) {
        String name = list.municipality().name();
        Map<EditField, String> fields = new EnumMap<>(says);
        fields.put(EditField.SOURCE_TITLE, TITLE.formatted(name));
        fields.put(EditField.SOURCE_PUBLISHER, PUBLISHER.formatted(name));
        fields.put(EditField.SOURCE_PUBLISHED, list.today().toString());
        fields.put(EditField.SOURCE_RANK, SourceRank.OWN_WORD.slug());
        fields.put(EditField.LOCATOR, row.locator());
        return new Edit(kind, fields);
    }
}
