using System;
using System.Linq;
using BenchmarkDotNet.Running;
using Corpus.Benchmarks;

// "make COUNT FOLDER" writes made articles, "consumer PACKAGES [RUNS]" and "building [driver] [COUNT …]" measure whole
// builds, "running [COUNT …]" a program with articles compiled in; all else is for BenchmarkDotNet.
if (args is ["make", .. string[] rest])
    return MakeCommand.Run(rest, Console.Out, Console.Error);
if (args is ["consumer", string packages, .. { Length: <= 1 } runs])
    return ConsumerCommand.Run(packages, runs.FirstOrDefault());
if (args is ["running", .. string[] counts])
    return RunningCommand.Run(counts);
if (args is ["building", .. string[] sizes])
    return BuildCommand.Run(sizes);

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
return 0;
