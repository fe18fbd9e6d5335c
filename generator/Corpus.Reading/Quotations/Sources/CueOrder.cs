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
    // How many cues on each side of a quotation may have it. No sentence that is read with pleasure has as many.
    private const int MostOnASide = 8;

    /// <summary>The cues near enough to the quotation at <paramref name="quote"/> to be asked: a sentence of cues and quotations alone stays cheap.</summary>
    public static (int First, int End) Near(int quote, List<Cue> cues)
    {
        int behind = 0;
        while (behind < cues.Count && cues[behind].Item < quote)
            behind++;
        return (System.Math.Max(0, behind - MostOnASide), System.Math.Min(cues.Count, behind + MostOnASide));
    }

    /// <summary>Looks at the <paramref name="cues"/> in <paramref name="near"/>, in the order of the text, from the quotation at <paramref name="quote"/>.</summary>
    public static CueOrder Around(int quote, List<Cue> cues, (int First, int End) near, Frame frame, CuePlacement placement)
    {
        var order = new CueOrder(-1, -1, -1, -1, -1, -1);
        for (int c = near.First; c < near.End; c++)
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
