namespace Scoring.Api.Doors;

/// <summary>What a door's refusal is called, which status it has, and what it tells people to do.</summary>
internal sealed record DoorSentence(int Status, string Zh, string En)
{
    public static DoorSentence Of(DoorRefusal refusal) => refusal switch
    {
        DoorRefusal.HostNotAllowed => new(403, "请用启动时显示的地址打开。", "Open it under an address printed at the start."),
        DoorRefusal.ForeignOrigin => new(403, "只有本系统的页面可以提交，请重新打开本系统的页面。", "Only this system's own pages may write; open its page again."),
        DoorRefusal.BodyTooLarge => new(413, "内容太大：一般请求不超过 64 KB，名单和规则不超过 4 MB。", "Too large: at most 64 KB, rosters and schemes 4 MB."),
        DoorRefusal.TooManyRequests => new(429, "请求太多，请稍等片刻再试。", "Too many requests; wait a moment and try again."),
        DoorRefusal.NoSuchRoute => new(404, "没有这个地址，请检查网址。", "There is no such address; check the URL."),
        DoorRefusal.MethodNotAllowed => new(405, "这个地址不接受此方法，请查看接口说明。", "This address doesn't take this method; see /openapi/v1.json."),
        DoorRefusal.UnsupportedContent => new(415, "请以 JSON 提交（名单也可上传文件）。", "Send JSON (a roster may also be a file)."),
        DoorRefusal.BadRequest => new(400, "请求内容有误，请按列出的位置改正。", "The request can't be read; correct the places listed."),
        DoorRefusal.BadOp => new(400, "op 须为 1 到 64 个字母、数字、- 或 _。", "Give an op of 1 to 64 letters, digits, - or _."),
        DoorRefusal.NotConfirmed => new(503, "尚未确认是否已保存，请用同一个 op 再次发送。", "Not confirmed; send it again with the same op."),
        DoorRefusal.ServerFailed => new(500, "服务器出错，请再试一次；仍然出错请联系技术人员。", "The server failed; try again, then call your technician."),
        DoorRefusal.NoSession => new(401, "请先登录组委会账号。", "Sign in as an organizer first."),
        DoorRefusal.SessionEnded => new(401, "登录已失效，请重新登录。", "The session has ended; sign in again."),
        DoorRefusal.OrganizersOnly => new(403, "裁判平板不能进行此操作，请组委会处理。", "A judge's tablet can't do this; ask an organizer."),
        DoorRefusal.NoDevice => new(401, "此平板尚未登记，请扫描二维码或输入 8 位登记码。", "Not enrolled; scan the QR code or type the 8 digits."),
        DoorRefusal.JudgesOnly => new(403, "只有已登记的裁判平板可以进行此操作。", "Only an enrolled judge's tablet can do this."),
        DoorRefusal.OtherCompetition => new(403, "此平板登记在另一项赛事，请用本赛事的二维码重新登记。", "It belongs to another competition; enrol it here."),
        DoorRefusal.OtherStation => new(403, "此平板登记在另一个考核点，请用本考核点的二维码重新登记。", "This tablet belongs to another station; enrol it here."),
        DoorRefusal.DeviceUnknown => new(401, "此平板的登记无效或已撤销，请组委会重新登记。", "Unknown or revoked; ask an organizer to enrol it."),
        DoorRefusal.NoSuchEnrolment => new(404, "登记码无效、已用过或已过期，请组委会重新发放。", "The code is unknown, spent or expired; ask for a new one."),
        DoorRefusal.TooManyWrongGuesses => new(429, "输错次数太多，请十分钟后再试。", "Too many wrong tries; wait ten minutes."),
        DoorRefusal.NoSuchTemplate => new(404, "没有这个模板，请从列表中选择。", "There is no such template; choose one of the list."),
        DoorRefusal.TemplateOrScheme => new(400, "请选择模板或上传规则，二者取一。", "Give either a template or a scheme."),
        DoorRefusal.BadCompetitionId => new(400, "赛事编号须为 1 到 64 个小写字母、数字或 -，首位不能是 -。", "Give 1 to 64 of a-z, 0-9, -, not - first."),
        DoorRefusal.BadRosterFile => new(400, "名单有误，未作任何更改；请按列出的位置改正后再上传。", "Nothing was changed; correct what is listed and send again."),
        DoorRefusal.NoSuchCompetition => new(404, "没有这项赛事，请从列表中选择。", "There is no such competition; choose one of the list."),
        DoorRefusal.NotFound => new(404, "没有找到，请刷新页面后再选。", "Not found; reload the page and choose again."),
        DoorRefusal.TemplateIsProgramme => new(400, "这个模板是竞赛计划，请选择其中的一场赛事。", "This template is a programme; choose one of its competitions."),
        DoorRefusal.NoSuchNetwork => new(409, "这台电脑现在没有这个网络，请刷新后再选。", "This computer is not in that network now; reload and choose again."),
        DoorRefusal.BadPublicAddress => new(400, "请填写以 http:// 或 https:// 开头的网址。", "Give an address that begins with http:// or https://."),
        DoorRefusal.OtherRole => new(403, "您的角色不能进行此操作，请组委会处理。", "Your role can't do this; ask an organizer."),
        DoorRefusal.OtherCompetitionsOfficial => new(403, "您是另一项赛事的工作人员，请打开自己的赛事。", "You belong to another competition; open your own."),
        DoorRefusal.RosterToConfirm => new(409, "请先看列出的几处，确认无误后再导入。", "Look at what is listed, then send it again confirmed."),
        DoorRefusal.IdCardNumber => new(400, "请求里有身份证号，系统不保存身份证号，请删去后再提交。", "ID-card numbers are never kept; take out what is listed and send again."),
        DoorRefusal.BadSecondFolder => new(409, "这个文件夹不能用作第二份备份，请按说明另选。", "This folder can't take the second copy; see the reason and choose another."),
        DoorRefusal.NotRestored => new(409, "没有恢复，未作任何更改；请按列出的原因处理。", "Nothing was restored and nothing changed; see the reasons listed."),
        DoorRefusal.CodeNeeded => new(403, "请输入本次启动时显示的一次性代码；已有组委会账号时不能恢复。", "Type the code printed at this start; not once there is an organizer."),
        DoorRefusal.BadMarksFile => new(400, "成绩文件有误，未作任何更改；请按列出的位置改正后再上传。", "Nothing was changed; correct what is listed and send the file again."),
        DoorRefusal.OtherFile => new(409, "文件与预览时不同，请重新预览。", "The file differs from the one previewed; look at it again."),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
