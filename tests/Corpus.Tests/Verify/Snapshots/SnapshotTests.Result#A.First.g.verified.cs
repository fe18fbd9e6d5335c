//HintName: A.First.g.cs
// first “ä”
class First;