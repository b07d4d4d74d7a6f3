@echo off
rem Runs Maven on this project: mvnw verify
rem The build needs Maven 3.9; 3.9.9 is taken, as an ordinary artifact, with the Maven on the path, into .mvn\cache.
setlocal
set "VERSION=3.9.9"
set "CACHE=%~dp0.mvn\cache"
set "MAVEN=%CACHE%\apache-maven-%VERSION%"
if exist "%MAVEN%\bin\mvn.cmd" goto run

where javac >nul 2>nul
if errorlevel 1 if not exist "%JAVA_HOME%\bin\javac.exe" (
    echo mvnw: a JDK 17 or newer is needed. Install one, for example: winget install EclipseAdoptium.Temurin.17.JDK 1>&2
    exit /b 1
)
where mvn >nul 2>nul
if errorlevel 1 (
    echo mvnw: Maven is needed once, to fetch Maven %VERSION%. Install any Maven 3 and put it on the path. 1>&2
    exit /b 1
)
set "FETCH=%TEMP%\keyweave-maven-%RANDOM%"
mkdir "%FETCH%" || exit /b 1
pushd "%FETCH%"
call mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy "-Dartifact=org.apache.maven:apache-maven:%VERSION%:tar.gz:bin" "-DoutputDirectory=%FETCH%"
popd
if not exist "%FETCH%\apache-maven-%VERSION%-bin.tar.gz" (
    echo mvnw: Maven %VERSION% could not be fetched; the lines above say why. 1>&2
    exit /b 1
)
if not exist "%CACHE%" mkdir "%CACHE%"
tar -xzf "%FETCH%\apache-maven-%VERSION%-bin.tar.gz" -C "%CACHE%" || exit /b 1
rmdir /s /q "%FETCH%"

:run
call "%MAVEN%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
