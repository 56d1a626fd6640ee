package nl.stedenband.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Passwords as they are typed, twice and unseen, or as another program hands them over in the first line of standard input. */
final class PasswordInput {
    private final InputStream input;

    /** @param input the standard input of the process */
    PasswordInput(InputStream input) {
        this.input = input;
    }

    String read(PrintWriter messages) {
        Console console = input == System.in ? System.console() : null;
        if (console != null) {
            char[] password = console.readPassword("Password: ");
            if (!Arrays.equals(password, console.readPassword("The same again: "))) {
                throw new CommandFailure("the two passwords differ; start the command again.");
            }
            return new String(password);
        }
        try {
            String line = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw new CommandFailure("there is no password in standard input.");
            }
            return line;
        } catch (IOException e) {
            throw new CommandFailure("standard input can't be read: " + e.getMessage(), e);
        }
    }
}
