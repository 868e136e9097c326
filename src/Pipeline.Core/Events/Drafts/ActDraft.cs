using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Dating;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Status;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Drafts;

/// <summary>One report of an act while it is being coded; later steps fill in what earlier ones could not know.</summary>
internal sealed class ActDraft
{
    public required SentenceReading Sentence { get; init; }

    public required ActSign Sign { get; init; }

    public required string Type { get; set; }

    public required string Mode { get; set; }

    public required Roles Roles { get; set; }

    /// <summary>Whether the sentence reports the act as news, and does not only speak of it.</summary>
    public required bool IsNews { get; init; }

    /// <summary>Whether the act is moreover what the sentence is about.</summary>
    public required bool IsPlain { get; init; }

    /// <summary>Roles as this report alone tells them.</summary>
    public required Roles OwnRoles { get; init; }

    /// <summary>Date as this report's own sentence tells it.</summary>
    public required ActDate OwnDate { get; init; }

    public required ActStatus Status { get; set; }

    public required ActDate Date { get; set; }

    public required EntityMention? Place { get; set; }

    public required bool IsBackground { get; set; }

    /// <summary>How often the article tells of the event; 0 before clustering.</summary>
    public int Reports { get; set; }

    /// <summary>Ordinal of the event in the article from 1; 0 before clustering.</summary>
    public int Event { get; set; }

    /// <summary>Whether the article has told of the act before in other words.</summary>
    public bool IsRetold { get; set; }

    /// <summary>Whether it is praise that one of two who talk has for the other, told below the lead.</summary>
    public bool IsCourtesy { get; set; }

    /// <summary>The words of the act, as written.</summary>
    public string Words => Sign.Span.Of(Sentence.Article.Tokens.Text);

    /// <summary>Whether it can only be a report of an act told elsewhere in the article: a noun that names nobody and no time or place of its own.</summary>
    public bool IsPointing => Sign.IsNoun && (!HasParties || (!Date.IsKnown && (Roles.IsAssumed || IsHalf)));

    // "trong cuộc gặp, ông X nói": with whom?
    private bool IsHalf => !Sign.HasSubject && ((Type == "CONSULT" && Mode is "meet" or "phone" or "negotiate" && Roles.Actors.Count == 1) || (Mode == "ceasefire" && Roles.Actors.Count < 2));

    public bool HasParties => Roles.Actors.Count + Roles.Recipients.Count > 0;

    /// <summary>The same report, of one of the days that it names.</summary>
    public ActDraft On(ActDate date) => new()
    {
        Sentence = Sentence,
        Sign = Sign,
        Type = Type,
        Mode = Mode,
        Roles = Roles,
        IsNews = IsNews,
        IsPlain = IsPlain,
        OwnRoles = OwnRoles,
        OwnDate = date,
        Status = Status,
        Date = date,
        Place = Place,
        IsBackground = IsBackground,
    };
}
