using System.Linq;
using Dunning.Faults;

namespace Dunning.Json.Tests.PolicyDocuments;

/// <summary>One pair for each code a policy or a book in JSON can have.</summary>
internal static class FaultPairs
{
    private const string Reminder = """{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"]}""";

    private const string Notice =
        """{"name":"n","phase":"level3","action":"formal-notice","day":20,"responseDays":8,"channels":["registered-letter"],"mandatory":true}""";

    private static readonly string SevenRecipients = string.Join(
        ",", Enumerable.Range(1, 7).Select(i => $$"""{"name":"r{{i}}","phase":"level1","action":"remind","day":{{i}},"channels":["email"],"recipient":"role-{{i}}"}"""));

    public static FaultPair[] All { get; } =
    [
        new(FaultCodes.PolicyName, "{§,\"stages\":[" + Reminder + "]}", "\"name\":\"a|b\"", "\"name\":\"a-b\""),
        Whole(FaultCodes.PolicyStages, "\"stages\":[]", "\"stages\":[" + Reminder + "]"),
        Stages(FaultCodes.StageNameTaken, Reminder + "," + Stage("§", "\"day\":15"), "\"name\":\"a\"", "\"name\":\"b\""),
        Stages(FaultCodes.StageNameReserved, Stage("§", "\"day\":5"), "\"name\":\"send-evidence\"", "\"name\":\"evidence\""),
        Stages(FaultCodes.StageChannels, """{"name":"a","phase":"level1","action":"remind","day":5,§}""", "\"channels\":[\"email\",\"email\"]", "\"channels\":[\"email\",\"phone\"]"),
        Stages(FaultCodes.StageAction, """{"name":"a","phase":"level1",§,"day":5,"channels":["email"]}""", "\"action\":\"declare-claim\"", "\"action\":\"remind\""),
        Stages(FaultCodes.StageDebtors, Stage("\"name\":\"a\"", "\"day\":5,§"), "\"debtors\":[]", "\"debtors\":[\"business\"]"),
        Stages(FaultCodes.NumberOutOfRange, Stage("\"name\":\"a\"", "\"day\":5,§"), "\"responseDays\":3651", "\"responseDays\":3650"),
        Stages(FaultCodes.MinimumNegative, Stage("\"name\":\"a\"", "\"day\":5,§"), "\"minimum\":\"-0.01\"", "\"minimum\":\"0\""),
        Whole(FaultCodes.UnknownResumeStage, "\"plans\":{\"resumeAt\":\"c\"}", "\"plans\":{\"resumeAt\":\"b\"}", Reminder + "," + Stage("\"name\":\"b\"", "\"day\":15")),
        Stages(FaultCodes.StageClaims, Stage("\"name\":\"a\"", "\"day\":5,§"), "\"claims\":[\"principal\",\"principal\"]", "\"claims\":[\"principal\"]"),
        Stages(
            FaultCodes.FeeForm, Stage("\"name\":\"a\"", "\"day\":5,\"claims\":[\"principal\",\"fee\"],§"),
            "\"fee\":{\"currency\":\"EUR\",\"fixed\":\"5\",\"percent\":\"1\"}", "\"fee\":{\"currency\":\"EUR\",\"fixed\":\"5\"}"),
        Stages(FaultCodes.TooManyRecipients, SevenRecipients + "," + Stage("\"name\":\"a\"", "\"day\":15,§"), "\"recipient\":\"role-8\"", "\"recipient\":\"role-7\""),
        new(
            FaultCodes.BookDuplicate, "{\"name\":\"b\",\"default\":\"house\",\"policies\":[{\"name\":\"house\",\"stages\":[" + Reminder + "]}§]}",
            ",{\"name\":\"house\",\"stages\":[" + Reminder + "]}", string.Empty),
        Book(FaultCodes.BookUnknownPolicy, "\"default\":\"house\",\"kinds\":{\"consumer\":§}", "\"othr\"", "\"other\""),
        Book(FaultCodes.BookEmpty, "§", "\"kinds\":{}", "\"default\":\"house\",\"kinds\":{\"consumer\":\"other\"}"),
        Book(FaultCodes.BookIncomplete, "§", "\"kinds\":{\"business\":\"house\",\"consumer\":\"other\"}", "\"default\":\"house\",\"kinds\":{\"consumer\":\"other\"}"),
        Book(FaultCodes.BookPolicyUnused, "\"default\":\"house\",§", "\"kinds\":{}", "\"kinds\":{\"consumer\":\"other\"}"),
        new(
            FaultCodes.BookKindWithoutStage,
            """{"name":"b","default":"house","policies":[{"name":"house","stages":[{"name":"a","phase":"level1","action":"remind","day":5,"channels":["email"],§}]}]}""",
            "\"debtors\":[\"business\",\"public\"]", "\"debtors\":[\"business\",\"consumer\",\"public\"]"),
        Stages(
            FaultCodes.CompensationFromConsumers, Stage("\"name\":\"a\"", "\"day\":5,\"claims\":[\"principal\",\"compensation\"],§"),
            "\"debtors\":[\"business\",\"consumer\"]", "\"debtors\":[\"business\"]"),
        Stages(
            FaultCodes.InterestBeforeNotice, Stage("\"name\":\"a\"", "\"day\":5,\"claims\":[\"principal\",\"interest\"],§"),
            "\"debtors\":[\"business\",\"consumer\"]", "\"debtors\":[\"business\"]"),
        Stages(
            FaultCodes.ClaimBeforeDue, Stage("\"name\":\"a\"", "§,\"claims\":[\"principal\",\"interest\"],\"debtors\":[\"business\"]"), "\"day\":0", "\"day\":1"),
        Stages(FaultCodes.EnforcementWithoutTitle, Notice + "," + Enforcement("\"debtors\":[\"business\"],§"), "\"needsTitle\":false", "\"needsTitle\":true"),
        Stages(
            FaultCodes.EnforcementAgainstPublicBodies, Notice + "," + Enforcement("\"needsTitle\":true,§"),
            "\"debtors\":[\"business\",\"public\"]", "\"debtors\":[\"business\"]"),
        Stages(FaultCodes.NoticeWithoutResponse, Notice.Replace("\"responseDays\":8", "§"), "\"responseDays\":0", "\"responseDays\":1"),
        Stages(FaultCodes.NoticeNotMandatory, Notice.Replace("\"mandatory\":true", "§"), "\"mandatory\":false", "\"mandatory\":true"),
        Stages(
            FaultCodes.NoticeWithoutProof, Notice.Replace("\"channels\":[\"registered-letter\"]", "§"),
            "\"channels\":[\"registered-letter\",\"email\"]", "\"channels\":[\"registered-letter\"]"),
        Stages(
            FaultCodes.ElectronicNoticeToConsumers, Notice.Replace("[\"registered-letter\"]", "[\"electronic-registered-letter\"],§"),
            "\"debtors\":[\"business\",\"consumer\"]", "\"debtors\":[\"business\"]"),
        Stages(
            FaultCodes.LitigationWithoutNotice,
            Notice.Replace("\"action\":\"formal-notice\"", "§") + """,{"name":"h","phase":"litigation","action":"hand-over","day":40,"channels":["email"]}""",
            "\"action\":\"remind\"", "\"action\":\"formal-notice\""),
        Whole(FaultCodes.FeeInFrance, "\"calendar\":\"FR\"", "\"calendar\":\"weekdays\"", WithFee("\"claims\":[\"principal\",\"fee\"]")),
        Stages(FaultCodes.FeeNotClaimed, WithFee("§"), "\"claims\":[\"principal\"]", "\"claims\":[\"principal\",\"fee\"]"),
        Stages(FaultCodes.PreventiveAfterDue, """{"name":"p","phase":"preventive","action":"remind",§,"channels":["email"]}""", "\"day\":1", "\"day\":0"),
        Stages(FaultCodes.StagesOnOneDay, Reminder + "," + Stage("\"name\":\"b\"", "§"), "\"day\":5", "\"day\":6"),
        Stages(FaultCodes.DayCannotBeKept, Reminder + "," + Stage("\"name\":\"b\"", "\"spacingDays\":7,§"), "\"day\":11", "\"day\":12"),
        Stages(
            FaultCodes.StageNeverReached,
            """{"name":"p","phase":"preventive","action":"remind","day":-5,"channels":["email"]},{"name":"q","phase":"preventive","action":"remind","day":0,§,"channels":["email"]}""",
            "\"spacingDays\":6", "\"spacingDays\":5"),
        Whole(FaultCodes.ResumesBehind, "\"disputes\":{\"resumeAt\":\"a\"}", "\"disputes\":{\"resumeAt\":\"b\"}", Reminder + "," + Stage("\"name\":\"b\"", "\"day\":15")),
    ];

    /// <summary>A policy that has all faults of sense at once.</summary>
    public const string AllAtOnce = """
        {
          "name": "all-at-once", "calendar": "FR",
          "plans": { "resumeAt": "before" }, "disputes": { "resumeAt": "before" },
          "stages": [
            { "name": "before", "phase": "preventive", "action": "remind", "day": -5, "channels": ["email"], "claims": ["principal", "interest"] },
            { "name": "late-warning", "phase": "preventive", "action": "remind", "day": 2, "channels": ["email"] },
            { "name": "reminder", "phase": "level1", "action": "remind", "day": 5, "channels": ["email"], "claims": ["principal", "compensation"],
              "fee": { "currency": "EUR", "fixed": "5.00" } },
            { "name": "same-day", "phase": "level1", "action": "remind", "day": 5, "channels": ["email"], "debtors": ["business"] },
            { "name": "too-soon", "phase": "level2", "action": "remind", "day": 8, "spacingDays": 10, "channels": ["email"] },
            { "name": "huge", "phase": "level2", "action": "remind", "day": 60, "channels": ["email"], "minimum": "10000000000000000" },
            { "name": "hand-over", "phase": "litigation", "action": "hand-over", "day": 70, "channels": ["email"] },
            { "name": "notice", "phase": "level3", "action": "formal-notice", "day": 80, "channels": ["email", "electronic-registered-letter"] },
            { "name": "enforcement", "phase": "litigation", "action": "enforce", "day": 100, "channels": ["bailiff"] }
          ]
        }
        """;

    private static FaultPair Whole(string code, string wrong, string right, string? stages = null) =>
        new(code, stages is null ? "{\"name\":\"house\",§}" : "{\"name\":\"house\",§,\"stages\":[" + stages + "]}", wrong, right);

    private static FaultPair Stages(string code, string stages, string wrong, string right) =>
        new(code, "{\"name\":\"house\",\"stages\":[" + stages + "]}", wrong, right);

    // Two policies, and whom they serve.
    private static FaultPair Book(string code, string names, string wrong, string right) =>
        new(
            code,
            "{\"name\":\"b\"," + names + ",\"policies\":[{\"name\":\"house\",\"stages\":[" + Reminder + "]},{\"name\":\"other\",\"stages\":[" + Reminder + "]}]}",
            wrong,
            right);

    private static string Stage(string name, string more) => "{" + name + ",\"phase\":\"level1\",\"action\":\"remind\",\"channels\":[\"email\"]," + more + "}";

    private static string Enforcement(string more) => "{\"name\":\"e\",\"phase\":\"litigation\",\"action\":\"enforce\",\"day\":60,\"channels\":[\"bailiff\"]," + more + "}";

    private static string WithFee(string claims) => Stage("\"name\":\"a\"", "\"day\":5,\"fee\":{\"currency\":\"EUR\",\"fixed\":\"5\"}," + claims);
}
