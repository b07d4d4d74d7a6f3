@echo off
rem Starts Keyweave: with a command its command line (keyweave --help), without one, or with a .keyweave file, the
rem workbench. KEYWEAVE_VMARGS goes to Java.
setlocal
set "PRODUCT=%~dp0"
set "JAVA=java"
if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
    echo keyweave: no Java found. Install Java 17 or newer, or set JAVA_HOME. 1>&2
    exit /b 70
)
set "LAUNCHER="
for %%J in ("%PRODUCT%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%J"
if not defined LAUNCHER (
    echo keyweave: %PRODUCT% is not a complete product: plugins\org.eclipse.equinox.launcher_*.jar is missing. 1>&2
    exit /b 70
)
set "MODE=command"
if "%~1"=="" set "MODE=workbench"
if /i "%~x1"==".keyweave" set "MODE=workbench"
if not exist "%PRODUCT%plugins\org.keyweave.ui_*.jar" set "MODE=command"
set "STATE=%LOCALAPPDATA%\Keyweave\%MODE%"
set "COMMON=-Dfile.encoding=UTF-8 -XX:+UseSerialGC -Xshare:auto"

set "DATA=%LOCALAPPDATA%\Keyweave\data"
if defined KEYWEAVE_DATA set "DATA=%KEYWEAVE_DATA%"
if not "%MODE%"=="workbench" goto command
:workbench
rem The platform fixes its language before any bundle runs; a change of it ends with 23, which asks for another start.
set "CHOSEN="
set "NL="
if exist "%DATA%\language" set /p CHOSEN=<"%DATA%\language"
if "%CHOSEN%"=="en" set "NL=-nl en"
if "%CHOSEN%"=="zh_CN" set "NL=-nl zh_CN"
"%JAVA%" %COMMON% -Xmx2g %KEYWEAVE_VMARGS% -jar "%LAUNCHER%" -configuration "%STATE%" -data "%DATA%" %NL% -product org.keyweave.ui.product -application org.keyweave.ui.app %*
if "%ERRORLEVEL%"=="23" goto workbench
exit /b %ERRORLEVEL%
:command
chcp 65001 >nul
"%JAVA%" %COMMON% -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %KEYWEAVE_VMARGS% -jar "%LAUNCHER%" -nosplash -data @none -configuration "%STATE%" -application org.keyweave.cli.app %*
exit /b %ERRORLEVEL%
