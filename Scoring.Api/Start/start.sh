#!/usr/bin/env bash
# 双击或在终端运行：启动评分系统并打开控制台页面。 Starts scoring and opens the console page.
cd "$(dirname "$0")" || exit 1
echo '正在启动评分系统，稍后浏览器会自动打开。比赛期间请不要关闭这个窗口。'
echo 'Starting; the console page opens in a moment. Keep this window open during the event.'
./Scoring.Api --data "$PWD/data" --open "$@"
echo '评分系统已停止，数据都在 data 文件夹里。 Scoring has stopped; the data are in the folder "data".'
