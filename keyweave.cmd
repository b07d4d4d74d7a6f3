@echo off
rem Builds Keyweave at the first start and starts it: keyweave COMMAND is the command line, keyweave alone the workbench.
rem After a change of the sources, delete releng\org.keyweave.product\target and start again.
setlocal
set "TARGET=%~dp0releng\org.keyweave.product\target"
set "PRODUCT=%TARGET%\products\org.keyweave.product\win32\win32\x86_64\keyweave"
if exist "%~dp0.mvn\cache\keyweave.built" if exist "%PRODUCT%\keyweave.cmd" goto start

echo keyweave: first start, building; this takes a few minutes when libraries must be fetched 1>&2
call "%~dp0mvnw.cmd" -f "%~dp0pom.xml" -B -DskipTests -Dkeyweave.platform=running -pl releng/org.keyweave.product -am package 1>&2
if errorlevel 1 exit /b 70
type nul > "%~dp0.mvn\cache\keyweave.built"

:start
call "%PRODUCT%\keyweave.cmd" %*
exit /b %ERRORLEVEL%
