namespace Scoring.Rules;

/// <summary>What each refusal tells the user to do, in Chinese and English.</summary>
public static class RefusalSentences
{
    /// <summary>The two sentences of a refusal.</summary>
    public static (string Zh, string En) Of(Refusal refusal) => refusal switch
    {
        Refusal.OrganizerExists => ("已有组委会账号，请用口令登录。", "There is an organizer already; sign in with the pass phrase."),
        Refusal.WrongFirstCode => ("一次性登录码不对，请输入本次启动时显示的登录码。", "This is not the one-time code; type the one printed at this start."),
        Refusal.NoOrganizerYet => ("还没有组委会账号，请先用一次性登录码登录。", "There is no organizer yet; sign in with the one-time code first."),
        Refusal.BadOrganizerName => ("请填写姓名，1 到 64 个字。", "Give a name of 1 to 64 characters."),
        Refusal.BadPassPhrase => ("口令须为 8 到 256 个字符，请换一个。", "Choose a pass phrase of 8 to 256 characters."),
        Refusal.WrongPassPhrase => ("口令不对，请重新输入。", "The pass phrase is wrong; type it again."),
        Refusal.WaitBeforeTrying => ("输错次数太多，请等到所列时间后再试。", "Too many wrong tries; wait as long as listed, then try again."),
        Refusal.SessionOver => ("登录已结束，无需再退出。", "The session has ended already; nothing to do."),
        Refusal.AlreadyListed => ("该赛事已在目录中，请直接打开。", "This competition is in the catalogue already; open it there."),
        Refusal.NotListed => ("目录中没有该赛事，请先创建赛事。", "This competition is not in the catalogue; create it first."),
        Refusal.CodeTaken => ("登记码恰与另一赛事相同，请重新生成。", "Another competition happens to have this code; make a new one."),
        Refusal.BadScreen => ("大屏设置有误，请按列出的位置修改。", "The screen can't be set like this; correct each listed place."),
        Refusal.NoSuchCompetition => ("没有这个赛事，请检查地址。", "There is no such competition; check the address."),
        Refusal.CompetitionExists => ("这个赛事编号已被使用，请换一个。", "This competition id is taken; choose another."),
        Refusal.OpReused => ("这个操作编号已用于另一请求，请重新生成编号再发送。", "This op was used for another request; make a new one and send again."),
        Refusal.Busy => ("系统正忙，请稍后用同一编号重发。", "Too much is waiting; send again with the same op in a moment."),
        Refusal.BadScheme => ("评分方案有错误，请按列出的位置修改。", "The scheme has faults; correct each listed place."),
        Refusal.BadRoster => ("选手名单有错误，请按列出的位置修改；没有任何内容被导入。", "The roster has faults; correct each listed place. Nothing was imported."),
        Refusal.BadStations => ("考核点或裁判安排有错误，请按列出的位置修改。", "Stations or panels have faults; correct each listed place."),
        Refusal.AlreadyOpen => ("赛事已开放评分，此项只能在开放前修改。", "The competition is open; this can be changed only before opening."),
        Refusal.NotReady => ("还不能开放评分，请先补齐列出的内容。", "It can't open yet; complete what is listed."),
        Refusal.NotOpen => ("赛事尚未开放评分，请等待组委会开放。", "Marking is not open yet; wait for the organizer to open it."),
        Refusal.ReasonNeeded => ("请写明原因。", "Give a reason."),
        Refusal.ConfirmationNeeded => ("公众将看到更多内容，请再次确认。", "The public would see more; confirm it once more."),
        Refusal.NothingChanges => ("已经是这个状态，无需再操作。", "It is in that state already; nothing to do."),
        Refusal.BadRequest => ("请求内容有误，请按列出的位置修改。", "The request is not right; correct each listed place."),
        Refusal.DeviceRevoked => ("这台平板未登记或已停用，请找组委会重新登记。", "This tablet is unknown or was revoked; ask the organizer to enrol it again."),
        Refusal.EnrolmentSpent => ("登记码无效、已用过或已过期，请向组委会要新码。", "This code is unknown, spent or expired; ask the organizer for a new one."),
        Refusal.WrongStation => ("这张评分表不在本考核点评分，请核对考核点。", "This sheet is not marked at your station; check the station."),
        Refusal.NotFound => ("找不到所指的内容，请刷新后再试。", "What you name does not exist; reload and try again."),
        Refusal.NotOnPanel => ("该裁判不在此裁判组，或已被替下。", "This judge is not on the panel, or was released from it."),
        Refusal.VersionMismatch => ("这张评分表已有别的版本，请先查看最新版本再决定。", "This sheet has another version by now; read it before you decide."),
        Refusal.BadMark => ("有评分缺少或不合规则，请按列出的评分项修改。", "A mark is missing or out of its rule; correct each listed aspect."),
        Refusal.ContestantNotEntered => ("该选手缺考、退赛或被取消资格，不能评分。", "This contestant is absent, withdrawn or disqualified and can't be marked."),
        Refusal.SkillPublished => ("该赛项成绩已公布，更正须由组委会重新开放。", "This skill is published; ask the organizer to reopen it for a correction."),
        Refusal.Incomplete => ("还有选手缺少评分；请等待，或确认按未完成公布。", "Some contestants still lack marks; wait, or accept publishing without them."),
        Refusal.DrawAfterMarks => ("该赛项已有评分，不能再整体抽签；请逐个换位或改到空工位。", "This skill has marks already; swap or move contestants one by one."),
        Refusal.SubstituteAfterMarks => ("该选手已有评分，不能再换人；请登记退赛，并另加一名选手。", "This contestant has marks; record a withdrawal and add another contestant."),
        Refusal.SeatTaken => ("这个工位已有选手，请换一个工位，或与该选手对调。", "Somebody has this bench; choose another, or swap with him."),
        Refusal.NoFreeBench => ("这一场没有空工位，请换一场。", "This heat has no free bench; choose another heat."),
        Refusal.OtherSkill => ("两名选手不在同一赛项，不能对调。", "The two contest different skills; they can't swap."),
        Refusal.BadRosterChange => ("名单改动有错误，未作任何更改；请按列出的位置修改。", "The change has faults, nothing was changed; correct each listed place."),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "A refusal without sentences."),
    };
}
