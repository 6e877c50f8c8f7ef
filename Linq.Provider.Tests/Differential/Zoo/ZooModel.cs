using System.ComponentModel.DataAnnotations.Schema;
using System.Linq.Expressions;
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

    [Translatable]
    public string Label => Name + "/" + Weight;

    [Translatable]
    public bool IsHeavy => Weight >= 10 && Name != "Tom";

    [Translatable]
    public string Size => Weight > 20 ? "big" : Weight > 4 ? "middle" : "small";

    [Translatable]
    public string? KeeperName => Keeper?.Name;

    [Translatable]
    public bool IsHeavierThan(int weight) => Weight > weight;

    [Translatable]
    public int? AgeIn(int year) => Born.HasValue ? year - Born.Value.Year : null;

    /// <summary>Uses others.</summary>
    [Translatable]
    public bool IsBig => Size == "big" || IsHeavy;

    [Translatable]
    public int Steps
    {
        get
        {
            int steps = 0;
            for (int i = 0; i < Weight; i++)
            {
                steps += i;
            }

            return steps;
        }
    }

    [Translatable]
    public bool IsEndless => !IsEndless;
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

    [Translatable]
    public int TotalWeight => Animals.Sum(a => a.Weight);

    [Translatable]
    public bool LikesItsOwn => Animals.Any(a => a.Id == FavouriteId);

    [Translatable]
    public IEnumerable<Animal> Light => Animals.Where(a => a.Weight < 5);

    [Translatable]
    public int CountAbove(int weight) => Animals.Count(a => a.Weight > weight);

    [Translatable(Expression = nameof(Described))]
    public string Description => string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0} ({1})", Name, Animals.Count);

    private static Expression<Func<Keeper, int, int>> CountAboveExpression => (k, weight) => k.Animals.Count(a => a.Weight > weight);

    private static Expression<Func<Keeper, string>> Described() => k => k.Name + " (" + k.Animals.Count + ")";
}

public class AnimalLine
{
#pragma warning disable CA1051 // An initialiser sets fields as well.
    public int Mark;
#pragma warning restore CA1051

    public int Id { get; set; }

    public string? Name { get; init; }

    public string Size { get; set; } = "";

    public KeeperLine? Keeper { get; set; }
}

public class KeeperLine
{
    public int Id { get; set; }

    public string? Name { get; set; }

    public List<AnimalLine> Animals { get; set; } = [];
}

/// <summary>Computed members that are not the classes' own, and functions of the database.</summary>
public static class ZooRules
{
    [Translatable]
    public static AnimalLine LineOf(Animal animal) => new()
    {
        Id = animal.Id, Name = animal.Name, Size = animal.Weight > 20 ? "big" : animal.Weight > 4 ? "middle" : "small", Mark = animal.Id + 1,
        Keeper = animal.Keeper == null ? null : new KeeperLine { Id = animal.Keeper.Id, Name = animal.Keeper.Name.ToUpper() },
    };

    [Translatable]
    public static KeeperLine? LineOf(Keeper? keeper) => keeper == null ? null : new KeeperLine { Id = keeper.Id, Name = keeper.Name, Animals = keeper.Animals.OrderBy(a => a.Id).Select(a => LineOf(a)).ToList() };

    [Translatable]
    public static KeeperLine Counted(Keeper keeper) => new() { Id = keeper.Id > 1 ? keeper.Animals.OfType<Dog>().Count() : keeper.Animals.OfType<Cat>().Count(), Name = keeper.Name + "!", Animals = keeper.Animals.OrderBy(a => a.Id).Select(a => LineOf(a)).ToList() };

    /// <summary>Does more than an expression says.</summary>
    [Translatable]
    public static KeeperLine Filled(Keeper keeper)
    {
        var line = new KeeperLine { Id = keeper.Id };
        line.Animals.Add(new AnimalLine());
        return line;
    }

    /// <summary>Does more than an expression says, in another way.</summary>
    [Translatable]
    public static KeeperLine Changed(Keeper keeper)
    {
        var line = new KeeperLine { Id = keeper.Id };
        line.Id = 7;
        return line;
    }

    [Translatable]
    public static bool IsBornAfter(this Animal animal, DateOnly day) => animal.Born > day;

    [Translatable]
    public static decimal Food(Animal animal) => animal.IsHeavy ? animal.Weight * 1.5m : 0.25m;

    [SqlFunction("upper")]
    public static string Upper(string text) => text.ToUpperInvariant();

    [SqlFunction("abs")]
    public static int Distance(int number) => Math.Abs(number);

    [SqlFunction("nullif")]
    public static string? NullIf(string? text, string other) => text == other ? null : text;
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
