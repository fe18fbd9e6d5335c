using NUnit.Framework;

namespace Corpus.Reading.Tests.Quotations.Phenomena;

/// <summary>Names as people have them: particles, letters behind, nicknames, couples, first names alone.</summary>
public sealed class NamesOfAllShapesTests
{
    [TestCase("“We agreed,” Omar al-Masri said.", "We agreed,", "Omar al-Masri", "said", QuoteKind.Direct)]
    [TestCase("Omar al-Masri bought the hall. “We agreed,” al-Masri said.", "We agreed,", "Omar al-Masri", "said", QuoteKind.Direct)]
    [TestCase("Omar al-Masri bought the hall. “We agreed,” Al-Masri said.", "We agreed,", "Omar al-Masri", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Abd el-Karim Nasser.", "We agreed,", "Abd el-Karim Nasser", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Yitzhak ben Ami.", "We agreed,", "Yitzhak ben Ami", "said", QuoteKind.Direct)]
    [TestCase("Pieter van der Linden bought the hall. “We agreed,” van der Linden said.", "We agreed,", "Pieter van der Linden", "said", QuoteKind.Direct)]
    [TestCase("Pieter van der Linden bought the hall. “We agreed,” Van der Linden said.", "We agreed,", "Pieter van der Linden", "said", QuoteKind.Direct)]
    [TestCase("Pieter van der Linden bought the hall. Van der Linden said it was “a bargain.”", "a bargain.", "Pieter van der Linden", "said", QuoteKind.Mixed)]
    [TestCase("“We agreed,” said Mr. van der Linden.", "We agreed,", "van der Linden", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Jacques d’Aubigny.", "We agreed,", "Jacques d’Aubigny", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Conor MacBride.", "We agreed,", "Conor MacBride", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Siobhan Ní Bhriain.", "We agreed,", "Siobhan Ní Bhriain", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Helen Okafor KC.", "We agreed,", "Helen Okafor", "said", QuoteKind.Direct)]
    [TestCase("Helen Okafor KC took the case. “We agreed,” Okafor said.", "We agreed,", "Helen Okafor", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Helen Okafor, KC, on Monday.", "We agreed,", "Helen Okafor", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Helen Okafor, M.D., of St. Brigid Hospital.", "We agreed,", "Helen Okafor", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Amy Lund MP.", "We agreed,", "Amy Lund", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Samuel Whitcombe, Jr., the builder.", "We agreed,", "Samuel Whitcombe, Jr.", "said", QuoteKind.Direct)]
    [TestCase("Samuel Whitcombe Jr. bought the hall. “We agreed,” Whitcombe said.", "We agreed,", "Samuel Whitcombe Jr.", "said", QuoteKind.Direct)]
    [TestCase("Giuseppe “Beppe” Conti, a baker, said the flood was “like the sea itself.”", "Beppe", null, null, QuoteKind.Term)]
    [TestCase("Giuseppe “Beppe” Conti, a baker, said the flood was “like the sea itself.”", "like the sea itself.", "Giuseppe Conti", "said", QuoteKind.Mixed)]
    [TestCase("“It was like the sea,” said Giuseppe “Beppe” Conti. “We ran,” Conti said.", "It was like the sea,", "Giuseppe Conti", "said", QuoteKind.Direct)]
    [TestCase("“It was like the sea,” said Giuseppe “Beppe” Conti. “We ran,” Conti said.", "Beppe", null, null, QuoteKind.Term)]
    [TestCase("“It was like the sea,” said Giuseppe “Beppe” Conti. “We ran,” Conti said.", "We ran,", "Giuseppe Conti", "said", QuoteKind.Direct)]
    [TestCase("“We ran,” said Giuseppe ‘Beppe’ Conti.", "We ran,", "Giuseppe Conti", "said", QuoteKind.Direct)]
    [TestCase("“We ran,” said Giuseppe ‘Beppe’ Conti.", "Beppe", null, null, QuoteKind.Term)]
    [TestCase("Harold and Judith Whitcombe bought the hall. “We agreed,” Mrs. Whitcombe said. “After a while,” Mr. Whitcombe said.", "We agreed,", "Judith Whitcombe", "said", QuoteKind.Direct)]
    [TestCase("Harold and Judith Whitcombe bought the hall. “We agreed,” Mrs. Whitcombe said. “After a while,” Mr. Whitcombe said.", "After a while,", "Harold Whitcombe", "said", QuoteKind.Direct)]
    [TestCase("Harold and Judith Whitcombe bought the hall. “We agreed,” Judith said. “After a while,” Harold said.", "We agreed,", "Judith Whitcombe", "said", QuoteKind.Direct)]
    [TestCase("Harold and Judith Whitcombe bought the hall. “We agreed,” Judith said. “After a while,” Harold said.", "After a while,", "Harold Whitcombe", "said", QuoteKind.Direct)]
    [TestCase("“We love it here,” said the Whitcombes.", "We love it here,", "Whitcombes", "said", QuoteKind.Direct)]
    [TestCase("Lily, 9, found the shell. “It sings,” she said.", "It sings,", "Lily", "said", QuoteKind.Direct)]
    [TestCase("“It sings,” said nine-year-old Lily.", "It sings,", "Lily", "said", QuoteKind.Direct)]
    [TestCase("“It sings,” Zendora told fans in Madrid.", "It sings,", "Zendora", "told", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Nguyễn Văn Minh.", "We agreed,", "Nguyễn Văn Minh", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Łukasz Żak.", "We agreed,", "Łukasz Żak", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Ólafur Þórsson.", "We agreed,", "Ólafur Þórsson", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Dr. J.K. Brandt.", "We agreed,", "J.K. Brandt", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Maria del Pilar Ortega y Ruiz.", "We agreed,", "Maria del Pilar Ortega y Ruiz", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said Sheikh Khalid bin Rashid al-Farsi.", "We agreed,", "Khalid bin Rashid al-Farsi", "said", QuoteKind.Direct)]
    [TestCase("“We agreed,” said King Harald IX.", "We agreed,", "Harald IX", "said", QuoteKind.Direct)]
    public void The_name_is_read_whole(string text, string content, string? by, string? cue, QuoteKind? kind)
        => Speech.In(text).Has(content, by, cue, kind: kind);
}
