using System.ComponentModel.DataAnnotations.Schema;
using Linq.Provider.Tests.Differential.Company;

namespace Linq.Provider.Tests.Differential.Zoo;

/// <summary>The sets of a model of class hierarchies and list columns, on a database or in memory.</summary>
public interface IZoo
{
    IQueryable<Animal> Animals { get; }

    IQueryable<Dog> Dogs { get; }

    IQueryable<Cat> Cats { get; }

    IQueryable<Keeper> Keepers { get; }

    IQueryable<Article> Articles { get; }
}

/// <summary>What an animal and its keeper are called.</summary>
public interface INamed
{
    string Name { get; }
}

public abstract class Animal : INamed
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int Weight { get; set; }

    public DateOnly? Born { get; set; }

    public int? KeeperId { get; set; }

    public Keeper? Keeper { get; set; }
}

public class Cat : Animal
{
    public bool IsIndoor { get; set; }

    public int? Lives { get; set; }
}

public class Kitten : Cat
{
    public int? MotherId { get; set; }

    public Cat? Mother { get; set; }
}

public class Dog : Animal
{
    public int Age { get; set; }

    public string? Breed { get; set; }

    public List<string> Tricks { get; set; } = [];
}

public class Keeper : INamed
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public ICollection<Animal> Animals { get; set; } = [];

    public int? FavouriteId { get; set; }

    public Dog? Favourite { get; set; }
}

/// <summary>A list column of every kind of element.</summary>
public class Article
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public string Title { get; set; } = "";

    public string Main { get; set; } = "";

    public int Number { get; set; }

    public List<string> Tags { get; set; } = [];

    public string?[]? Labels { get; set; }

    public int[] Scores { get; set; } = [];

    public List<int?> Marks { get; set; } = [];

    public long[] Longs { get; set; } = [];

    public List<decimal> Prices { get; set; } = [];

    public double[] Ratios { get; set; } = [];

    public bool[] Flags { get; set; } = [];

    public List<Level> Levels { get; set; } = [];

    public List<DateOnly> Days { get; set; } = [];

    public DateTime[] Moments { get; set; } = [];

    public Guid[] Keys { get; set; } = [];

    public char[] Letters { get; set; } = [];

    public TimeSpan[] Spans { get; set; } = [];
}
