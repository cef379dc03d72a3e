@echo off
rem Starts Kursverk on Windows: finds a JDK, builds the program when it must, and prepares a quick start.
setlocal EnableExtensions DisableDelayedExpansion
rem What is printed is UTF-8, this file's own words included.
chcp 65001 >nul
set "home=%~dp0"
set "home=%home:~0,-1%"
set "program=%home%\target\kursverk"
set "jar=%program%\kursverk.jar"
set "jdk="

rem --- The JDK: KURSVERK_JAVA, JAVA_HOME, then the usual folders; the last one found in a folder is the newest
if defined KURSVERK_JAVA call :consider "%KURSVERK_JAVA%"
if not defined jdk if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined jdk for %%v in (21 22 23 24 25 26 27 28 29) do for %%p in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu") do (
  for /d %%d in ("%ProgramFiles%\%%~p\jdk-%%v*" "%ProgramFiles%\%%~p\zulu-%%v*") do call :consider "%%~d"
)
if not defined jdk (
  echo kursverk: Det behövs ett JDK 21 eller nyare: installera till exempel Temurin 25 från https://adoptium.net 1>&2
  exit /b 2
)

rem --- The program: built when it is missing or when something under src\main is newer
set "stale="
if not exist "%jar%" set "stale=yes"
if not defined stale powershell -NoProfile -Command ^
  "$b = (Get-Item -LiteralPath $env:jar).LastWriteTime;" ^
  "if (Get-ChildItem -Recurse -File -LiteralPath (Join-Path $env:home 'src\main'), (Join-Path $env:home 'pom.xml') | Where-Object LastWriteTime -gt $b) { exit 1 }" ^
  || set "stale=yes"
if defined stale (
  echo kursverk: Bygger programmet med Maven. Första gången hämtas bibliotek och det tar några minuter ... 1>&2
  if not exist "%home%\target" mkdir "%home%\target"
  if exist "%jar%" del "%jar%"
  call :build
  if errorlevel 1 (
    type "%home%\target\kursverk-build.log" 1>&2
    echo kursverk: Programmet gick inte att bygga. Maven 3.8 eller nyare behövs; utskriften står här ovanför. 1>&2
    exit /b 2
  )
  del /q "%program%\start*.jsa" 2>nul
)

rem --- The server: long-lived, and with libraries of its own
set "server="
if "%~1"=="serve" set "server=yes"
if "%~1"=="lti" set "server=yes"
if defined server (
  "%jdk%\bin\java" -XX:-UsePerfData -Xmx512m -Xlog:disable -Xlog:all=error:stderr ^
    "-Dkursverk.home=%home%" -cp "%jar%;%program%\server\*" se.kursverk.cli.Main %*
  exit /b %errorlevel%
)

rem --- The quick start: the JVM makes the archive when it is missing and passes over one that does not fit
set "options=-Xshare:auto -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%program%\start.jsa""
"%jdk%\bin\java" %options% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xms64m -Xlog:disable ^
  "-Dkursverk.home=%home%" -cp "%jar%" se.kursverk.cli.Main %*
exit /b %errorlevel%

:build
setlocal
set "JAVA_HOME=%jdk%"
set "PATH=%jdk%\bin;%PATH%"
call mvn -q -B -f "%home%\pom.xml" -Dmaven.test.skip=true package >"%home%\target\kursverk-build.log" 2>&1
exit /b %errorlevel%

:consider
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==." %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "feature=%%~v"
set "feature=%feature:"=%"
if %feature% geq 21 set "jdk=%~1"
exit /b 0
