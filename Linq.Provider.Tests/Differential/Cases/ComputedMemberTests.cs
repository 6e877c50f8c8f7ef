using Linq.Provider.Tests.Differential.Zoo;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Differential.Cases;

[Collection(ZooCollection.Name)]
public sealed class ComputedMemberTests(ZooFixture fixture)
{
    private static readonly CaseList<IZoo> Cases = new("computed members")
    {
        { "text in condition", db => db.Animals.Where(a => a.Label == "Tom/5") },
        { "text in projection", db => db.Animals.OrderBy(a => a.Label).ThenBy(a => a.Id).Select(a => a.Label) },
        { "condition", db => db.Animals.Where(a => a.IsHeavy) },
        { "negated condition", db => db.Animals.Where(a => !a.IsHeavy) },
        { "conditional as key", db => db.Animals.GroupBy(a => a.Size).Select(g => new { g.Key, N = g.Count() }) },
        { "conditional in order", db => db.Animals.OrderBy(a => a.Size).ThenBy(a => a.Id).Select(a => new { a.Id, a.Size }) },
        { "over a navigation", db => db.Animals.OrderBy(a => a.KeeperName).ThenBy(a => a.Id).Select(a => new { a.Id, a.KeeperName }) },
        { "of others", db => db.Animals.Where(a => a.IsBig) },
        { "method", db => db.Animals.Where(a => a.IsHeavierThan(4)) },
        { "method of a variable", db => { int least = 11; return db.Animals.Where(a => a.IsHeavierThan(least)); } },
        { "method of a column", db => db.Animals.Where(a => a.IsHeavierThan(a.Id * 2)) },
        { "method that may give null", db => db.Animals.Where(a => a.AgeIn(2024) > 1).OrderBy(a => a.AgeIn(2020)).ThenBy(a => a.Id) },
        { "extension", db => { var day = new DateOnly(2019, 1, 1); return db.Animals.Where(a => a.IsBornAfter(day)); } },
        { "static method", db => db.Animals.OrderBy(a => ZooRules.Food(a)).ThenBy(a => a.Id).Select(a => ZooRules.Food(a)) },
        { "aggregate", db => db.Keepers.Where(k => k.TotalWeight > 10).OrderBy(k => k.TotalWeight).Select(k => new { k.Id, k.TotalWeight }) },
        { "lambda that uses the object", db => db.Keepers.Where(k => k.LikesItsOwn) },
        { "collection", db => db.Keepers.SelectMany(k => k.Light).Select(a => a.Name) },
        { "collection counted", db => db.Keepers.OrderBy(k => k.Light.Count()).ThenBy(k => k.Id) },
        { "registered", db => db.Keepers.Where(k => k.CountAbove(4) > 1) },
        { "registered under another name", db => db.Keepers.OrderBy(k => k.Description).Select(k => k.Description) },
        { "on a navigation", db => db.Keepers.Where(k => k.Favourite!.IsHeavy) },
        { "within a collection", db => db.Keepers.Where(k => k.Animals.Any(a => a.IsHeavy && a.Size == "big")) },
        { "in an aggregate", db => db.Animals.GroupBy(a => a.KeeperId).Select(g => new { g.Key, Heavy = g.Count(a => a.IsHeavy), Food = g.Sum(a => ZooRules.Food(a)) }) },
        { "after a projection", db => db.Animals.Select(a => new { Animal = a, a.Label }).Where(x => x.Animal.IsHeavy || x.Label == "Mini/1").Select(x => x.Label) },
        { "on a derived class", db => db.Dogs.Where(d => d.IsHeavy && d.Age > 3) },
        { "in a nested collection", db => db.Keepers.OrderBy(k => k.Id).Select(k => new { k.Id, Labels = k.Animals.OrderBy(a => a.Id).Select(a => a.Label).ToList() }) },
        { "after a set operation", db => db.Animals.Where(a => a.Weight > 4).Union(db.Animals.Where(a => a.Weight < 2)).Where(a => a.Size != "small") },
        { "in a join key", db => db.Animals.Join(db.Animals, a => a.Size, b => b.Size, (a, b) => new { A = a.Id, B = b.Id }).Where(x => x.A < x.B) },
        { "of a captured object", db => { var dog = new Dog { Name = "Rex", Weight = 30 }; return db.Animals.Where(a => a.Label == dog.Label); } },
        { "new object", db => db.Animals.OrderBy(a => a.Id).Select(a => ZooRules.LineOf(a)) },
        { "new object and what follows", db => db.Animals.Select(a => ZooRules.LineOf(a)).Where(l => l.Size != "small" && l.Mark > 2 && l.Name != "x").OrderBy(l => l.Size).ThenBy(l => l.Id).Select(l => new { l.Name, l.Size, Keeper = l.Keeper == null ? "-" : l.Keeper.Name }) },
        { "new object or none", db => db.Animals.OrderBy(a => a.Id).Select(a => new { a.Id, Keeper = ZooRules.LineOf(a.Keeper) }) },
        { "new objects in a new object", db => db.Keepers.OrderBy(k => k.Id).Select(k => new { k.Id, Line = ZooRules.LineOf(k), Lines = k.Animals.OrderBy(a => a.Id).Select(ZooRules.LineOf).ToList() }) },
        { "new object of which a condition decides one member", db => db.Keepers.OrderBy(k => k.Id).Select(k => ZooRules.Counted(k)) },
        { "object that is filled", db => db.Keepers.Select(k => ZooRules.Filled(k)), Expect.Refusal },
        { "object that is changed", db => db.Keepers.Select(k => ZooRules.Changed(k)), Expect.Refusal },
        { "loop", db => db.Animals.Where(a => a.Steps > 3), Expect.Refusal },
        { "recursion", db => db.Animals.Where(a => a.IsEndless), Expect.Refusal },
        { "function", db => db.Animals.Where(a => ZooRules.Upper(a.Name) == "TOM") },
        { "function in projection", db => db.Animals.OrderBy(a => ZooRules.Upper(a.Name)).ThenBy(a => a.Id).Select(a => ZooRules.Upper(a.Name)) },
        { "function of an expression", db => db.Animals.Where(a => ZooRules.Distance(a.Weight - 5) <= 1) },
        { "function of a variable", db => { int five = -5; return db.Animals.Where(a => a.Weight == ZooRules.Distance(five)); } },
        { "function that gives null", db => db.Animals.Where(a => ZooRules.NullIf(a.Name, "Tom") == null) },
        { "function in a group", db => db.Animals.GroupBy(a => ZooRules.Upper(a.Name)).Select(g => new { g.Key, Max = g.Max(a => ZooRules.Distance(a.Weight)) }) },
    };

    public static TheoryData<CaseId> Ids => Cases.Ids();

    [DatabaseTheory]
    [MemberData(nameof(Ids))]
    public void Agrees(Dbms dbms, CaseId id) => fixture.Run(Cases, dbms, id, Baseline.Directory());
}
