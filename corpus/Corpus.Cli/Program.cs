using System.Threading;
using Corpus.Cli;

return await CorpusTool.RunAsync(args, ToolConsole.OfThisProcess(), CancellationToken.None);
