using BenchmarkDotNet.Running;
using Corpus.Benchmarks;

// "make COUNT FOLDER" writes made articles; all else is for BenchmarkDotNet.
if (args is ["make", string count, string folder])
    return MakeCommand.Run(count, folder);

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
return 0;
