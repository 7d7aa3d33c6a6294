@echo off
chcp 65001 >nul
title 技能竞赛评分 Scoring
cd /d "%~dp0"
echo.
echo   正在启动评分系统，稍后浏览器会自动打开控制台页面。
echo   比赛期间请不要关闭这个窗口，也不要合上电脑。
echo   如果 Windows 询问防火墙，请选“允许访问”。
echo.
echo   Starting. The console page opens in the browser in a moment.
echo   Keep this window open during the event. If Windows asks about the firewall, choose "Allow access".
echo.
"%~dp0Scoring.Api.exe" --data "%~dp0data" --open %*
echo.
echo   评分系统已停止，数据都在 data 文件夹里。如果上面有一行说明原因，请照它做，再重新启动。
echo   Scoring has stopped; the data are in the folder "data". If a line above says why, do what it says and start again.
pause
