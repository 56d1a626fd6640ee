// Removes an index of a script that is applied again.
DROP INDEX $name IF EXISTS
