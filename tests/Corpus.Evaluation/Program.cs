using Corpus.Evaluation;

return await EvaluationCommand.RunAsync(args);
