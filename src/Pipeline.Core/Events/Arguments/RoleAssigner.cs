using Pipeline.Core.Events.Arguments.Frames;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Entities.Names;
using NameLexicon = Pipeline.Core.Language.Entities.Names.Lexicon;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Turns the groups around a sign into actors and recipients, by the act's frame.</summary>
internal static class RoleAssigner
{
    /// <param name="sentence">The sentence.</param>
    /// <param name="sign">The sign.</param>
    /// <param name="found">The groups around it.</param>
    /// <param name="place">Country of the place, or null.</param>
    /// <returns>The roles; null when the frame finds that this is no such act after all.</returns>
    public static Roles? Assign(SentenceReading sentence, ActSign sign, Participants found, EntityMention? place)
    {
        var state = place ?? (IsOfScene(sign) ? sentence.Article.Scene.Headlined : null) ?? sentence.Article.Home;
        var told = WithoutOutlets(ByFrame(sentence, sign, found, place), sign);
        var roles = WithoutSubjects(StateActors.Of(sign, PeopleOf(CrowdsOf(WithoutUnknown(told, sign), state), sign)), sign);
        if (roles is { Actors.Count: 0, Recipients.Count: 0 } && told is { Actors.Count: > 0 } && sign.Rule is { Type: "COERCE", Mode: "seize", ByState: true } && place is not null)
        {
            // "các tay súng chiếm bệnh viện ở X": taken from the state, not by it
            return new Roles([], [place]);
        }

        if (roles is not { Actors.Count: 0 } || !sign.Rule.ByState || IsSomebodys(sentence, sign, found))
        {
            return roles;
        }

        // "cựu Tổng thống X ra hầu tòa" in a page about another country: an official answers to the courts of his own
        state = place is null && sign.Rule.Type is "ACCUSE" or "SANCTION" && HomeOf(roles) is { } own ? own : state;
        if (IsOnlookers(sentence, found, state))
        {
            return roles;
        }

        return new Roles([state], Besides(roles.Recipients, state)) { IsAssumed = place is null && roles.Recipients.Count == 0, IsByState = true };
    }

    private static List<EntityMention> Besides(List<EntityMention> mentions, EntityMention state) => mentions.FindAll(mention => mention.EntityId != state.EntityId);

    // what is done on the spot; who charges, seeks or lets go of somebody may be elsewhere
    private static bool IsOfScene(ActSign sign) => sign.Rule is { Mode: "arrest" or "convict" or "curfew" } or { Type: "PROTEST" };

    /// <summary>"ban bố thiết quân luật tại 10 khu vực giáp X": a state of emergency is aimed at nobody.</summary>
    private static Roles? WithoutSubjects(Roles? roles, ActSign sign) =>
        roles is { Recipients.Count: > 0 } && sign.Rule.Mode == "curfew" ? roles with { Recipients = [] } : roles;

    private static EntityMention? HomeOf(Roles roles) =>
        roles.Recipients is [{ Kind: EntityKind.Person } official] ? HomeCountry.AsCountry(official) : null;

    // "X lên án vụ bắt giữ nhà báo Y": not by the state that condemns it, though the article is about X
    private static bool IsOnlookers(SentenceReading sentence, Participants found, EntityMention state) =>
        found.Onlooker is { } onlooker && onlooker.Entities.Any(index => sentence.Article.Entities[index].Country == state.Country);

    // "bị kẻ lạ bắt giữ", "một loạt nước điều tra": whoever did it has no name, and is not the state
    private static bool IsSomebodys(SentenceReading sentence, ActSign sign, Participants found) =>
        found.Agent is { } agent && SubjectHead.IsNobody(sentence, agent)
        || !found.IsPassive && !sign.IsNoun && found.Subject is { } subject && SubjectHead.IsNobody(sentence, subject) && sign.VerbFirst >= subject.End
            && IsNextTo(sentence, subject.End, sign.VerbFirst)
        || LetsGo(sentence, sign, found);

    // only adverbs, dates and names between subject and verb
    private static bool IsNextTo(SentenceReading sentence, int first, int verb)
    {
        for (var at = first; at < verb; at++)
        {
            if (!(sentence.Article.Is(at, CueKinds.Adverb) || sentence.IsDate(at) || sentence.GroupAt(at) is not null || sentence.Article.Word(at) is "châu"))
            {
                return false;
            }
        }

        return true;
    }

    // "anh Hùng sẽ thả con cá": nor who lets go in the active voice
    private static bool LetsGo(SentenceReading sentence, ActSign sign, Participants found) =>
        sign is { IsNoun: false, Rule.Type: "RETREAT" } && !found.IsPassive && sentence.Article.Word(sign.HeadEnd - 1) is "thả" && sentence.Article.Word(sign.Head) is not ("được" or "bị");

    /// <summary>"các tay súng", "tin tặc": of whom nothing is known but the deed is no party on record.</summary>
    private static Roles? WithoutUnknown(Roles? roles, ActSign sign) =>
        roles is { Actors.Count: > 0 } && sign.Rule.Type is "ASSAULT" or "COERCE" or "PROTEST"
            ? roles with { Actors = [.. roles.Actors.Where(actor => !(actor is { Kind: EntityKind.Group, Country.Length: 0, Name: "hackers" or "militants" or "attackers" or "terrorists" } || actor is { Kind: EntityKind.Group, Office: "attackers" }))] }
            : roles;

    /// <summary>"bắt giữ người biểu tình", "phiến quân": a crowd without a country is one of the country where it acts.</summary>
    private static Roles? CrowdsOf(Roles? roles, EntityMention state) =>
        roles is null || !roles.Any(IsStateless) ? roles : roles with { Actors = CrowdsOf(roles.Actors, state), Recipients = CrowdsOf(roles.Recipients, state) };

    private static List<EntityMention> CrowdsOf(List<EntityMention> parties, EntityMention state) => parties.ConvertAll(party => CrowdOf(party, state));

    /// <summary>"viện trợ cho người dân X", "chia sẻ với chính phủ và nhân dân X": from abroad their state is helped.</summary>
    private static Roles? PeopleOf(Roles? roles, ActSign sign) =>
        roles is { Actors.Count: > 0, Recipients.Count: > 0 } && sign.Rule.Type is "AID" or "SUPPORT"
            ? roles with { Recipients = roles.Recipients.ConvertAll(party => IsPeopleAbroad(party, roles.Actors) ? HomeCountry.OrSelf(party) : party) }
            : roles;

    private static bool IsPeopleAbroad(EntityMention party, List<EntityMention> actors) =>
        party is { Kind: EntityKind.Group, Name: "residents", Country.Length: > 0 } && actors.All(actor => actor.Country.Length > 0 && actor.Country != party.Country);

    private static EntityMention CrowdOf(EntityMention party, EntityMention state) =>
        IsStateless(party)
            ? party with { Country = state.Country, CountryName = state.CountryName, Office = party.Name, EntityId = $"group:{state.Country}/{party.Name}" }
            : party;

    private static bool IsStateless(EntityMention party) => party is { Kind: EntityKind.Group, Country.Length: 0, Name.Length: > 0 } && char.IsLower(party.Name[0]);

    /// <summary>"hãng tin BBC dẫn … sau cuộc điện đàm Trump-Putin": who passes the news on is no party to it.</summary>
    private static Roles? WithoutOutlets(Roles? roles, ActSign sign) =>
        roles is { Actors.Count: > 2 } && sign.Rule.Frame == ActFrame.Reciprocal
            ? roles with { Actors = [.. roles.Actors.Where(actor => NameLexicon.Instance.Find(actor.Name)?.Is(LexiconMarks.Media) != true)] }
            : roles;

    private static Roles? ByFrame(SentenceReading sentence, ActSign sign, Participants found, EntityMention? place) => sign.Rule.Frame switch
    {
        ActFrame.Directed => DirectedFrame.Assign(sentence, sign, found),
        ActFrame.Reciprocal => ReciprocalFrame.Assign(sentence, sign, found),
        ActFrame.Commitment => CommitmentFrame.Assign(sentence, sign, found),
        ActFrame.Visit => VisitFrame.Assign(sentence, sign, found),
        ActFrame.Travel => TravelFrame.Assign(sentence, sign, found),
        ActFrame.Gathering => GatheringFrame.Assign(sentence, sign, found, place),
        ActFrame.Subject => PatientFrame.AssignSubject(sentence, sign, found),
        ActFrame.Patient => PatientFrame.Assign(sentence, sign, found),
        ActFrame.Attack => AttackFrame.Assign(sentence, sign, found, place),
        ActFrame.Deploy => DeployFrame.Assign(sentence, sign, found),
        ActFrame.Protest => ProtestFrame.Assign(sentence, sign, found, place),
        ActFrame.Statement => StatementFrame.Assign(sentence, sign, found),
        ActFrame.Say => StatementFrame.AssignSaying(sentence, sign, found),
        _ => throw new InvalidOperationException($"No frame {sign.Rule.Frame}."),
    };
}
