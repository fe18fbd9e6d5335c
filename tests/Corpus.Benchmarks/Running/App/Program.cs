using System;
using System.Diagnostics;
using System.Globalization;
using App;

// "write FILE" writes the library as JSON, and says which article and which speaker are asked for.
if (args is ["write", string target])
{
    JsonWriting.Write(target);
    return;
}

// SIDE QUESTION FILE ID SPEAKER: the time and the memory that the answer takes in this process, and the answer.
long bytes = GC.GetTotalAllocatedBytes(precise: true);
long start = Stopwatch.GetTimestamp();
long answer = args[0] switch
{
    "library" => Questions.OfLibrary(args[1], args[3], args[4]),
    "json" => Questions.OfJson(args[1], args[2], args[3], args[4]),
    _ => Questions.OfLeastJson(args[1], args[2]),
};
double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds} {bytes} {answer}"));
