using System;
using System.Linq;
using NUnit.Framework;

namespace Corpus.Reading.Tests.Words;

public sealed class BufferTests
{
    [Test]
    public void Gives_its_items_by_reference()
    {
        Buffer<int> buffer = Of(1, 2, 3);
        buffer[1] = 5;
        Assert.That(Items(buffer), Is.EqualTo(new[] { 1, 5, 3 }));
    }

    [Test]
    public void Grows()
    {
        Buffer<int> buffer = Of([.. Enumerable.Range(0, 1000)]);
        buffer.Add([1000, 1001]);
        Assert.That(Items(buffer), Is.EqualTo(Enumerable.Range(0, 1002)));
    }

    [Test]
    public void Shows_nothing_of_what_was_taken_out()
    {
        Buffer<int> buffer = Of(1, 2, 3);
        buffer.Truncate(1);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Items(buffer), Is.EqualTo(new[] { 1 }));
            Assert.That(() => buffer[1], Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => buffer.Slice(0, 2).Length, Throws.InstanceOf<ArgumentOutOfRangeException>());
        }

        buffer.Clear();
        Assert.That(() => buffer[0], Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Is_filled_whatever_was_in_it()
    {
        Buffer<int> buffer = Of(1, 2, 3);
        buffer.Fill(2, -1);
        Assert.That(Items(buffer), Is.EqualTo(new[] { -1, -1 }));
    }

    private static Buffer<int> Of(params int[] items)
    {
        var buffer = new Buffer<int>();
        foreach (int item in items)
            buffer.Add(item);
        return buffer;
    }

    private static int[] Items(Buffer<int> buffer) => [.. Enumerable.Range(0, buffer.Count).Select(i => buffer[i])];
}
