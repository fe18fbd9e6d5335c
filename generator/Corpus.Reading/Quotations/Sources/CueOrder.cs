using System.Collections.Generic;

namespace Corpus.Reading;

/// <summary>Which of a sentence's cues stand where around a quotation, as indices; -1 where there is none of the sort.</summary>
/// <param name="NearestLeft">The last one before it.</param>
/// <param name="Outermost">The first one before it.</param>
/// <param name="NearestRight">The first one behind it.</param>
/// <param name="Governing">The one before it whose clause it stands in.</param>
/// <param name="NearestSpeechLeft">The last verb of speech before it.</param>
/// <param name="NearestSpeechRight">The first verb of speech behind it.</param>
internal readonly record struct CueOrder(int NearestLeft, int Outermost, int NearestRight, int Governing, int NearestSpeechLeft, int NearestSpeechRight)
{
    /// <summary>Looks at <paramref name="cues"/>, in the order of the text, from the quotation at <paramref name="quote"/>.</summary>
    public static CueOrder Around(int quote, List<Cue> cues, Frame frame, CuePlacement placement)
    {
        var order = new CueOrder(-1, -1, -1, -1, -1, -1);
        for (int c = 0; c < cues.Count; c++)
        {
            Cue cue = cues[c];
            bool speech = cue.Form != CueForm.Noun && frame.Is(cue.Item, WordClass.Reporting);
            if (cue.Item < quote)
            {
                order = order with
                {
                    NearestLeft = c,
                    Outermost = order.Outermost < 0 ? c : order.Outermost,
                    Governing = order.Governing < 0 || placement.Governs(cue, cues[order.Governing], quote) ? c : order.Governing,
                    NearestSpeechLeft = speech ? c : order.NearestSpeechLeft,
                };
            }
            else
            {
                order = order with
                {
                    NearestRight = order.NearestRight < 0 ? c : order.NearestRight,
                    NearestSpeechRight = speech && order.NearestSpeechRight < 0 ? c : order.NearestSpeechRight,
                };
            }
        }

        return order;
    }
}
