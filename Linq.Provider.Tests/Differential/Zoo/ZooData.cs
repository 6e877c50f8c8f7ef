using Linq.Provider.Tests.Differential.Company;

namespace Linq.Provider.Tests.Differential.Zoo;

/// <summary>The rows: few, with nulls, ties, empty lists, duplicates in lists, text that JSON and SQL quote.</summary>
public sealed class ZooData
{
    private static readonly string[] Tags = ["red", "Red", "a\"b", "it's", "100%", "ä{,}", "", "back\\slash", "😀", "null", "red"];

    private ZooData()
    {
    }

    public List<Animal> Animals { get; private init; } = [];

    public List<Keeper> Keepers { get; private init; } = [];

    public List<Article> Articles { get; private init; } = [];

    /// <summary>The rows in another order, with the references between the objects.</summary>
    public static ZooData Graph(Func<int, IEnumerable<int>> order)
    {
        List<T> Permute<T>(List<T> list) => [.. order(list.Count).Select(i => list[i])];
        var data = new ZooData { Animals = Permute(CreateAnimals()), Keepers = Permute(CreateKeepers()), Articles = Permute([.. Enumerable.Range(1, 16).Select(CreateArticle)]) };
        var animals = data.Animals.ToDictionary(animal => animal.Id);
        var keepers = data.Keepers.ToDictionary(keeper => keeper.Id);
        foreach (Animal animal in data.Animals)
        {
            animal.Keeper = animal.KeeperId is { } keeper ? keepers[keeper] : null;
            animal.Keeper?.Animals.Add(animal);
            if (animal is Kitten { MotherId: { } mother } kitten)
            {
                kitten.Mother = (Cat)animals[mother];
            }
        }

        foreach (Keeper keeper in data.Keepers)
        {
            keeper.Favourite = keeper.FavouriteId is { } favourite ? (Dog)animals[favourite] : null;
        }

        return data;
    }

    private static List<Animal> CreateAnimals() =>
    [
        new Cat { Id = 1, Name = "Tom", Weight = 5, Born = new(2019, 2, 28), KeeperId = 1, IsIndoor = true, Lives = 9 },
        new Cat { Id = 2, Name = "Kitty", Weight = 4, Born = null, KeeperId = 2, IsIndoor = false, Lives = null },
        new Kitten { Id = 3, Name = "Mini", Weight = 1, Born = new(2024, 2, 29), KeeperId = 1, IsIndoor = true, Lives = 9, MotherId = 1 },
        new Kitten { Id = 4, Name = "Maxi", Weight = 1, Born = new(2024, 2, 29), KeeperId = null, IsIndoor = false, Lives = 8, MotherId = 3 },
        new Kitten { Id = 5, Name = "Orphan", Weight = 2, Born = new(2024, 1, 1), KeeperId = 2, IsIndoor = true, Lives = null, MotherId = null },
        new Dog { Id = 6, Name = "Rex", Weight = 30, Born = new(2015, 12, 31), KeeperId = 1, Age = 9, Breed = "Boxer", Tricks = ["sit", "roll"] },
        new Dog { Id = 7, Name = "Bello", Weight = 12, Born = null, KeeperId = 3, Age = 2, Breed = null, Tricks = [] },
        new Dog { Id = 8, Name = "Tom", Weight = 5, Born = new(2023, 1, 31), KeeperId = null, Age = 3, Breed = "Pug", Tricks = ["sit"] },
        new Dog { Id = 9, Name = "Lassie", Weight = 28, Born = new(2015, 12, 31), KeeperId = 1, Age = 9, Breed = "Collie", Tricks = ["fetch", "sit", "sit"] },
    ];

    private static List<Keeper> CreateKeepers() =>
    [
        new() { Id = 1, Name = "Ann", FavouriteId = 6 },
        new() { Id = 2, Name = "Tom", FavouriteId = null },
        new() { Id = 3, Name = "Bea", FavouriteId = 6 },
        new() { Id = 4, Name = "None", FavouriteId = 8 },
    ];

    private static Article CreateArticle(int id) => new()
    {
        Id = id,
        Title = $"Article {id}",
        Main = Tags[id % Tags.Length],
        Number = id % 5,
        Tags = [.. Enumerable.Range(0, id % 4).Select(i => Tags[(id + (i * 3)) % Tags.Length])],
        Labels = id % 5 == 0 ? null : [.. Enumerable.Range(0, id % 3).Select(i => (id + i) % 4 == 0 ? null : Tags[(id + i) % Tags.Length])],
        Scores = [.. Enumerable.Range(0, (id + 1) % 5).Select(i => ((id * (i + 3)) % 7) - 2)],
        Marks = [.. Enumerable.Range(0, id % 4).Select(i => (id + i) % 3 == 0 ? (int?)null : (id * i) % 5)],
        Longs = [.. Enumerable.Range(0, id % 3).Select(i => (id + i) * 5_000_000_000L)],
        Prices = [.. Enumerable.Range(0, id % 4).Select(i => new[] { 9.5m, 10.25m, 10.50m, -1m }[(id + i) % 4])],
        Ratios = [.. Enumerable.Range(0, id % 3).Select(i => (id + i) * 0.5)],
        Flags = [.. Enumerable.Range(0, id % 4).Select(i => (id + i) % 2 == 0)],
        Levels = [.. Enumerable.Range(0, id % 3).Select(i => (id + i) % 2 == 0 ? Level.Principal : Level.Junior)],
        Days = [.. Enumerable.Range(0, id % 3).Select(i => new DateOnly(2024, 2, 28).AddDays(id + i))],
        Moments = [.. Enumerable.Range(0, id % 3).Select(i => new DateTime(2024, 2, 28, 23, 59, 59, 999).AddSeconds(id + i))],
        Keys = [.. Enumerable.Range(0, id % 3).Select(i => CompanyData.ProjectId(id + i))],
        Letters = [.. "aZ'ä\"\\€"[..(id % 4)]],
        Spans = [.. Enumerable.Range(0, id % 3).Select(i => TimeSpan.FromMinutes((id + i - 4) * 700.5))],
    };
}
