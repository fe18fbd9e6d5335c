System.Console.WriteLine("corpus");
