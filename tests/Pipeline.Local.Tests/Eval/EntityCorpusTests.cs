using Pipeline.Local.Eval;
using Pipeline.Testing;

namespace Pipeline.Local.Tests.Eval;

/// <summary>The floors below which the entity analysis may not fall.</summary>
public class EntityCorpusTests
{
    private const double LeastF1 = 0.92;
    private const double LeastResolution = 0.90;
    private const double LeastSpeakers = 0.90;

    [Fact]
    public void Entities_and_speakers_stay_above_their_floors()
    {
        var score = EntitiesEval.Score(Path.Combine(RepositoryRoot.Path, "tests", "corpus", "entities"));

        var errors = string.Join('\n', score.Errors);
        score.Labelled.ShouldBeGreaterThanOrEqualTo(800);
        score.F1.ShouldBeGreaterThanOrEqualTo(LeastF1, errors);
        ((double)score.Resolved / score.Exact).ShouldBeGreaterThanOrEqualTo(LeastResolution, errors);
        ((double)score.Speakers / score.Quotes).ShouldBeGreaterThanOrEqualTo(LeastSpeakers, errors);
    }
}
