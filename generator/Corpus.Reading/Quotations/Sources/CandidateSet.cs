using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>
/// The candidates of a quotation with what they refer to, as an observer sees them. The lists are filled anew for the next quotation: an
/// observer takes what it needs.
/// </summary>
/// <param name="Frame">The text around the quotations.</param>
/// <param name="Entities">Whom the names of the article name.</param>
/// <param name="Item">The quotation, as a frame item.</param>
/// <param name="Cues">The cues of its sentence.</param>
/// <param name="Candidates">Its candidates; none where nobody is in sight.</param>
internal readonly record struct CandidateSet(Frame Frame, List<Entity> Entities, int Item, List<Cue> Cues, List<SourceCandidate> Candidates);
