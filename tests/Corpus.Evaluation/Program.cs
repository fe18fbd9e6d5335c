using Corpus.Evaluation;

return await EvaluationCommand.Create().Parse(args).InvokeAsync();
