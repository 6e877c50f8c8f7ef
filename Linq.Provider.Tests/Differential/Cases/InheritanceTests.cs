using Linq.Provider.Tests.Differential.Zoo;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(ZooCollection.Name)]
public sealed class InheritanceTests(ZooFixture fixture)
{
    private static readonly CaseList<IZoo> Cases = new("inheritance")
    {
        { "all", db => db.Animals },
        { "derived set", db => db.Cats },
        { "of type", db => db.Animals.OfType<Dog>() },
        { "of type with derived", db => db.Animals.OfType<Cat>() },
        { "of type leaf", db => db.Animals.OfType<Kitten>() },
        { "of type base", db => db.Dogs.OfType<Animal>() },
        { "of type none", db => db.Dogs.OfType<Cat>(), Expect.Empty },
        { "of type interface", db => db.Animals.OfType<INamed>().Where(n => n.Name == "Tom").Select(n => n.Name) },
        { "of type then member", db => db.Animals.OfType<Dog>().Where(d => d.Age > 3).OrderBy(d => d.Breed).Select(d => new { d.Name, d.Breed }) },
        { "of type twice", db => db.Animals.OfType<Cat>().Where(c => c.IsIndoor).OfType<Kitten>().Select(k => k.MotherId) },
        { "of type then navigation", db => db.Animals.OfType<Kitten>().Select(k => new { k.Name, Mother = k.Mother!.Name }) },
        { "of type on navigation", db => db.Keepers.Select(k => new { k.Id, Dogs = k.Animals.OfType<Dog>().Count() }) },
        { "of type on navigation filtered", db => db.Keepers.Where(k => k.Animals.OfType<Dog>().Any(d => d.Age > 5)) },
        { "of type on navigation list", db => db.Keepers.OrderBy(k => k.Id).Select(k => new { k.Id, Dogs = k.Animals.OfType<Dog>().OrderBy(d => d.Id).ToList() }) },
        { "of type on navigation members", db => db.Keepers.OrderBy(k => k.Id).Select(k => new { k.Id, Breeds = k.Animals.OfType<Dog>().OrderBy(d => d.Id).Select(d => d.Breed).ToList() }) },
        { "of type on navigation flattened", db => db.Keepers.SelectMany(k => k.Animals.OfType<Cat>()).Where(c => c.Lives == 9) },
        { "of type drops nulls", db => db.Keepers.Select(k => k.Favourite).OfType<Animal>() },
        { "of type drops nulls of the same class", db => db.Keepers.Select(k => k.Favourite).OfType<Dog>().Select(d => d.Name) },
        { "of type on optional navigation", db => db.Animals.OfType<Kitten>().Select(k => k.Mother).OfType<Kitten>() },
        { "of type on nullable values", db => db.Animals.Select(a => a.KeeperId).OfType<int>() },
        { "of type on nullable text", db => db.Dogs.Select(d => d.Breed).OfType<string>() },
        { "of type on values", db => db.Animals.Select(a => a.Weight).OfType<int>() },
        { "of type after union", db => db.Animals.Where(a => a.Weight > 4).Union(db.Animals.Where(a => a.Name == "Mini")).OfType<Cat>() },
        { "of type after concat", db => db.Animals.Where(a => a.Weight > 4).Concat(db.Animals.Where(a => a.Weight < 6)).OfType<Dog>().Select(d => d.Age) },
        { "of type after page", db => db.Animals.OrderBy(a => a.Id).Skip(1).Take(6).OfType<Dog>() },
        { "of type after distinct", db => db.Animals.Distinct().OfType<Kitten>() },
        { "union of derived", db => db.Animals.OfType<Cat>().Cast<Animal>().Union(db.Animals.OfType<Dog>()).Where(a => a.Weight > 4) },
        { "union of objects with one of two classes", db => db.Cats.Select(c => new { c.Name, Who = (Animal)c }).Union(db.Dogs.Select(d => new { d.Name, Who = (Animal)d })).Where(x => x.Who.Weight > 4) },
        { "one of two derived collections", db => db.Keepers.OrderBy(k => k.Id).Select(k => (k.Id > 1 ? k.Animals.OfType<Cat>().Select(c => (Animal)c) : k.Animals.OfType<Dog>().Select(d => (Animal)d)).OrderBy(a => a.Id).Select(a => a.Name).ToList()) },
        { "rows of a class as objects of the one above", db => db.Keepers.OrderBy(k => k.Id).Select(k => new { A = k.Animals.OfType<Dog>().OrderBy(d => d.Id).Select(d => (Animal)d).ToList(), B = k.Animals.OfType<Cat>().OrderBy(c => c.Id).Cast<Animal>().ToArray() }) },
        { "cast to base", db => db.Dogs.Cast<Animal>().Where(a => a.Weight > 10).OrderBy(a => a.Id) },
        { "cast to derived", db => db.Animals.Where(a => a is Dog).Cast<Dog>().OrderBy(d => d.Age).ThenBy(d => d.Id).Select(d => d.Breed) },
        { "cast to interface", db => db.Animals.Cast<INamed>().Select(n => n.Name) },
        { "cast values", db => db.Animals.Select(a => a.Weight).Cast<int?>().Where(w => w > 4) },
        { "is", db => db.Animals.Where(a => a is Dog) },
        { "is with derived", db => db.Animals.Where(a => a is Cat).OrderBy(a => a.Id) },
        { "is not", db => db.Animals.Where(a => !(a is Cat)) },
        { "is and", db => db.Animals.Where(a => a is Cat && !(a is Kitten)) },
        { "is own class", db => db.Animals.Where(a => a is Animal) },
        { "is null navigation", db => db.Keepers.Where(k => k.Favourite is Dog) },
        { "is on mother", db => db.Animals.OfType<Kitten>().Where(k => k.Mother is Kitten) },
        { "is not on mother", db => db.Animals.OfType<Kitten>().Where(k => !(k.Mother is Kitten)) },
        { "is in projection", db => db.Animals.OrderBy(a => a.Id).Select(a => new { a.Id, IsDog = a is Dog, IsCat = a is Cat }) },
        { "is in order", db => db.Animals.OrderBy(a => a is Dog).ThenBy(a => a is Kitten).ThenBy(a => a.Id) },
        { "is in group key", db => db.Animals.GroupBy(a => a is Cat).Select(g => new { g.Key, N = g.Count(), Weight = g.Sum(a => a.Weight) }) },
        { "is in aggregate", db => db.Animals.GroupBy(a => a.KeeperId).Select(g => new { g.Key, Dogs = g.Count(a => a is Dog), Age = g.Where(a => a is Dog).Sum(a => ((Dog)a).Age) }) },
        { "is in subquery", db => db.Keepers.Where(k => k.Animals.Any(a => a is Kitten && ((Kitten)a).MotherId == null)) },
        { "is in all", db => db.Keepers.Where(k => k.Animals.All(a => a is Dog)) },
        { "is in conditional", db => db.Animals.OrderBy(a => a.Id).Select(a => a is Dog ? "dog" : a is Kitten ? "kitten" : "cat") },
        { "is interface", db => db.Animals.Where(a => a is INamed) },
        { "as member", db => db.Animals.OrderBy(a => a.Id).Select(a => new { a.Id, Age = (int?)(a as Dog)!.Age, (a as Dog)!.Breed }) },
        { "as null", db => db.Animals.Where(a => (a as Dog) == null) },
        { "as not null", db => db.Animals.Where(a => (a as Cat) != null && (a as Cat)!.Lives > 8) },
        { "as in order", db => db.Animals.OrderBy(a => (a as Dog)!.Breed).ThenBy(a => a.Id).Select(a => a.Id) },
        { "as a class with classes below it", db => db.Animals.OrderBy(a => a.Id).Select(a => a as Cat) },
        { "as a class with classes below it, within others", db => db.Keepers.OrderBy(k => k.Id).Select(k => new { k.Id, Cats = k.Animals.OrderBy(a => a.Id).Select(a => new { a.Id, Cat = a as Cat, Kitten = a as Kitten }).ToList() }) },
        { "different objects as a class with classes below it", db => db.Animals.Select(a => a as Cat).Distinct().OrderBy(c => c == null ? 0 : c.Id) },
        { "number of different objects as a class", db => db.Animals.Select(a => new { C = a as Cat, D = a as Dog }).Distinct().Count() },
        { "groups by objects as a class", db => db.Animals.GroupBy(a => a as Cat).Select(g => new { Id = g.Key == null ? 0 : g.Key.Id, N = g.Count() }).OrderBy(x => x.Id) },
        { "united objects as a class", db => db.Animals.Select(a => a as Cat).Union(db.Animals.Where(a => a.Id < 4).Select(a => a as Cat)).Count() },
        { "members of the class between as a class two levels below", db => db.Animals.Where(a => (a as Kitten)!.Lives > 0 || (a as Kitten)!.Weight > 0).OrderBy(a => a.Id).Select(a => new { a.Id, Lives = (int?)(a as Kitten)!.Lives, (a as Kitten)!.Name }) },
        { "different objects as a class two levels below", db => db.Animals.Select(a => new { K = a as Kitten, D = a as Dog }).Distinct().Count() },
        { "groups by objects as a class two levels below", db => db.Animals.GroupBy(a => a as Kitten).Select(g => new { Id = g.Key == null ? 0 : g.Key.Id, N = g.Count() }).OrderBy(x => x.Id) },
        { "as entity", db => db.Animals.OrderBy(a => a.Id).Select(a => new { a.Id, Dog = a as Dog }) },
        { "as entity then member", db => db.Animals.Select(a => new { a.Id, Dog = a as Dog }).Where(x => x.Dog != null && x.Dog.Age > 2).Select(x => x.Dog!.Name) },
        { "as base", db => db.Dogs.Where(d => (d as Animal).Name == "Tom") },
        { "as then navigation", db => db.Animals.Where(a => (a as Kitten)!.Mother!.Name == "Tom") },
        { "cast expression", db => db.Animals.Where(a => a is Dog && ((Dog)a).Age > 3) },
        { "cast in conditional", db => db.Animals.OrderBy(a => a is Dog ? ((Dog)a).Age : a is Cat ? ((Cat)a).Lives ?? 0 : -1).ThenBy(a => a.Id).Select(a => a.Id) },
        { "cast entity", db => db.Animals.Where(a => a is Dog).OrderBy(a => a.Id).Select(a => (Dog)a) },
        { "cast to base member", db => db.Dogs.Select(d => ((Animal)d).Weight) },
        { "cast to interface member", db => db.Animals.Where(a => ((INamed)a).Name == "Tom").OrderBy(a => ((INamed)a).Name).ThenBy(a => a.Id) },
        { "get type", db => db.Animals.Where(a => a.GetType() == typeof(Cat)) },
        { "get type not", db => db.Animals.Where(a => a.GetType() != typeof(Cat)) },
        { "get type leaf", db => db.Animals.Where(a => typeof(Kitten) == a.GetType()) },
        { "get type abstract", db => db.Animals.Where(a => a.GetType() == typeof(Animal)), Expect.Empty },
        { "get type on navigation", db => db.Animals.OfType<Kitten>().Where(k => k.Mother != null && k.Mother.GetType() == typeof(Cat)) },
        { "get type in projection", db => db.Animals.OrderBy(a => a.GetType() == typeof(Dog)).ThenBy(a => a.Id).Select(a => new { a.Id, IsCat = a.GetType() == typeof(Cat) }) },
        { "get type parameter", db => { Type type = typeof(Dog); return db.Animals.Where(a => a.GetType() == type); } },
        { "get type on set", db => db.Cats.Where(c => c.GetType() == typeof(Cat)) },
        { "type equal", db => db.Animals.Select(a => new { Animal = a, a.Weight }).Where(x => x.Animal is Dog).Select(x => x.Weight) },
        { "first of type", db => db.Animals.OfType<Dog>().OrderBy(d => d.Age).ThenBy(d => d.Id).First() },
        { "of type in exists", db => db.Keepers.Where(k => db.Animals.OfType<Dog>().Any(d => d.KeeperId == k.Id)) },
        { "of type contains", db => db.Keepers.Where(k => db.Animals.OfType<Dog>().Select(d => d.KeeperId).Contains(k.Id)) },
        { "of type entity contains", db => db.Keepers.Where(k => db.Dogs.Where(d => d.Age > 2).Contains(k.Favourite)) },
        { "derived joined with base", db => from d in db.Dogs join a in db.Animals on d.Weight equals a.Weight select new { d.Id, Other = a.Id } },
        { "derived equals base", db => db.Keepers.Where(k => k.Animals.Any(a => a == k.Favourite)) },
        { "max of derived", db => db.Animals.OfType<Dog>().Max(d => d.Age) },
        { "max by of derived", db => db.Keepers.OrderBy(k => k.Id).Select(k => new { k.Id, Oldest = k.Animals.OfType<Dog>().OrderByDescending(d => d.Age).ThenBy(d => d.Id).FirstOrDefault() }) },
        { "first of type member", db => db.Keepers.OrderBy(k => k.Id).Select(k => new { k.Id, Breed = k.Animals.OfType<Dog>().OrderByDescending(d => d.Age).ThenBy(d => d.Id).FirstOrDefault()!.Breed }) },
        { "group of derived", db => db.Animals.OfType<Cat>().GroupBy(c => c.Lives).Select(g => new { g.Key, N = g.Count(), Kittens = g.Count(c => c is Kitten) }) },
        { "group elements of type", db => db.Animals.GroupBy(a => a.KeeperId).Select(g => new { g.Key, N = g.OfType<Dog>().Count() }) },
        { "first element is", db => db.Keepers.OrderBy(k => k.Id).Select(k => new { k.Id, Dog = k.Animals.OrderBy(a => a.Id).FirstOrDefault() is Dog }) },
        { "union of derived with all", db => db.Animals.OfType<Cat>().Cast<Animal>().Union(db.Animals.Where(a => a.Weight > 4)) },
        { "all but derived", db => db.Animals.Except(db.Animals.OfType<Dog>()) },
        { "derived among all", db => db.Animals.OfType<Dog>().Cast<Animal>().Intersect(db.Animals.Where(a => a.Weight > 4)) },
        { "union of two classes with all", db => db.Animals.OfType<Dog>().Cast<Animal>().Union(db.Animals.OfType<Cat>()).Union(db.Animals).Select(a => a.Name) },
        { "count of union of derived with all", db => db.Animals.OfType<Dog>().Cast<Animal>().Union(db.Animals).Count() },
        { "dto with derived", db => db.Animals.OfType<Dog>().Select(d => new Pet { Name = d.Name, Detail = d.Breed }).Concat(db.Animals.OfType<Cat>().Select(c => new Pet { Name = c.Name, Detail = null })) },
        { "let as", db => from a in db.Animals let d = a as Dog where d != null && d.Age < 9 orderby d.Age select new { d.Name, d.Age } },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());

    private sealed class Pet
    {
        public string Name { get; set; } = "";

        public string? Detail { get; set; }
    }
}
