using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;
using Pipeline.Core.Tests.Language;

namespace Pipeline.Core.Tests.Events.Codebook;

/// <summary>The examples beside each act of the codebook are its tests.</summary>
public sealed class CodebookExampleTests
{
    public static TheoryData<string, string> Finds => Examples(act => act.Finds);

    public static TheoryData<string, string> Ignores => Examples(act => act.Ignores);

    [Theory]
    [MemberData(nameof(Finds))]
    public void An_act_is_found_in_its_examples(string act, string sentence) => SignsIn(sentence).ShouldContain(act);

    [Theory]
    [MemberData(nameof(Ignores))]
    public void An_act_is_not_found_where_its_words_mean_something_else(string act, string sentence) => SignsIn(sentence).ShouldNotContain(act);

    [Fact]
    public void Every_act_has_an_example() => EventCodebook.Default.Acts.ShouldAllBe(act => act.Finds.Count > 0);

    [Fact]
    public void Every_row_of_the_contract_has_an_act()
    {
        string[] rows =
        [
            "CONSULT/phone", "CONSULT/visit", "CONSULT/meet", "CONSULT/multilateral", "CONSULT/negotiate", "CONSULT/mediate", "AGREE/", "AGREE/sign",
            "SUPPORT/", "SUPPORT/congratulate", "COOPERATE/", "AID/", "CONCEDE/", "CONCEDE/ease", "RETREAT/withdraw", "RETREAT/release",
            "RETREAT/disarm", "RETREAT/ceasefire", "RETREAT/resign", "REQUEST/meet", "REQUEST/assist", "REQUEST/change", "REQUEST/yield",
            "REJECT/meet", "REJECT/assist", "REJECT/change", "REJECT/yield", "ACCUSE/disapprove", "ACCUSE/allege", "ACCUSE/investigate",
            "THREATEN/restrict", "THREATEN/relations", "THREATEN/expel", "THREATEN/violence", "SANCTION/discontinue", "SANCTION/expel",
            "SANCTION/withdraw", "SANCTION/convict", "PROTEST/demo", "PROTEST/riot", "PROTEST/strike", "MOBILIZE/troops", "MOBILIZE/weapons",
            "MOBILIZE/police", "COERCE/seize", "COERCE/restrict", "COERCE/arrest", "COERCE/deport", "COERCE/curfew", "COERCE/cyber",
            "ASSAULT/abduct", "ASSAULT/explosives", "ASSAULT/firearms", "ASSAULT/aerial", "ASSAULT/drone", "ASSAULT/heavy-weapons",
            "ASSAULT/targeted", "ASSAULT/other", "STATE/", "PERSONNEL/elect", "PERSONNEL/inaugurate", "PERSONNEL/nominate",
            "PERSONNEL/appoint", "PERSONNEL/end-term",
        ];
        var covered = EventCodebook.Default.Acts.SelectMany(act => act.ComplementModes.Append(act.Mode).Select(mode => $"{act.Type}/{mode}"));
        rows.Except(covered, StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static IEnumerable<string> SignsIn(string sentence)
    {
        var analysis = LanguageAnalyzer.Analyze(TextArticles.Of(sentence)) with { Entities = [] };
        return SentenceReader.Read(analysis, EventCodebook.Default.Lexicon).SelectMany(reading => reading.Signs).Select(sign => sign.Rule.Name);
    }

    private static TheoryData<string, string> Examples(Func<ActRule, IReadOnlyList<string>> choose)
    {
        var data = new TheoryData<string, string>();
        foreach (var act in EventCodebook.Default.Acts)
        {
            foreach (var sentence in choose(act))
            {
                data.Add(act.Name, sentence);
            }
        }

        return data;
    }
}
