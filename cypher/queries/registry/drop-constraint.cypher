// Removes a constraint of a script that is applied again.
DROP CONSTRAINT $name IF EXISTS
