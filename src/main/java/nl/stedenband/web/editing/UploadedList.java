package nl.stedenband.web.editing;

import io.micronaut.core.annotation.Nullable;
import java.util.HashMap;
import java.util.Map;
import nl.stedenband.registry.FormInput;

/** A list as it came with its form. */
record UploadedList(byte[] file, FormInput form) {
    static final String FILE = "file";
    static final String MAILBOX = "mailbox";
    static final String REMARK = "remark";

    static UploadedList of(byte[] file, @Nullable String mailbox, @Nullable String remark) {
        Map<String, String> fields = new HashMap<>();
        fields.put(MAILBOX, mailbox == null ? "" : mailbox);
        fields.put(REMARK, remark == null ? "" : remark);
        return new UploadedList(file, new FormInput(fields));
    }
}
