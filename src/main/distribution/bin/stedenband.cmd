@echo off
rem Starts Stedenband with the libraries beside it.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -Djdk.console=java.base %STEDENBAND_OPTIONS% -jar "%~dp0..\lib\stedenband.jar" %*
exit /b %ERRORLEVEL%
