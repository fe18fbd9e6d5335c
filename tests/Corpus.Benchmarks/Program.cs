using System;
using System.Linq;
using BenchmarkDotNet.Running;
using Corpus.Benchmarks;

// "make COUNT FOLDER" writes made articles, "consumer PACKAGES [RUNS]" measures whole builds, "running [COUNT …]" a program
// with articles compiled in; all else is for BenchmarkDotNet.
if (args is ["make", .. string[] rest])
    return MakeCommand.Run(rest, Console.Out, Console.Error);
if (args is ["consumer", string packages, .. { Length: <= 1 } runs])
    return ConsumerCommand.Run(packages, runs.FirstOrDefault());
if (args is ["running", .. string[] counts])
    return RunningCommand.Run(counts);

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
return 0;
