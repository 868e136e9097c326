namespace Pipeline.Stages;

/// <summary>The steps of an article's way, in order. Their names are those of the functions.</summary>
public enum PipelineStage
{
    IngestArticle,
    CleanArticle,
    AnalyzeArticle,
    RecordEvents,
}
