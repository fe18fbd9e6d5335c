//HintName: Second.g.cs
// second
