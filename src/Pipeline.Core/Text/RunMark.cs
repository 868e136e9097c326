namespace Pipeline.Core.Text;

/// <summary>A place in packed runs from which reading can start.</summary>
/// <param name="Target">Where the run that follows begins in the text.</param>
/// <param name="SourceEnd">Where the run before it ends in the source.</param>
/// <param name="Chunk">In which chunk the run that follows lies.</param>
/// <param name="Offset">Where in that chunk.</param>
internal readonly record struct RunMark(int Target, int SourceEnd, int Chunk, int Offset);
