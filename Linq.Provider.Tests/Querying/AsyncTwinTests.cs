using System.Linq.Expressions;
using System.Reflection;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Querying;

/// <summary>Each operator that ends a query gives the same by its asynchronous twin, of no rows and of nulls too.</summary>
public sealed class AsyncTwinTests
{
    private static readonly Reading[] s_readings =
    [
        new() { Id = 1, Number = 4, Long = 40, Single = 0.5f, Double = 1.25, Decimal = 2.5m },
        new() { Id = 2, Number = 7, Long = 70, Single = 1.5f, Double = 2.75, Decimal = 3.25m, MaybeNumber = 3, MaybeLong = 30, MaybeSingle = 2.5f, MaybeDouble = 0.5, MaybeDecimal = 1.5m },
        new() { Id = 3, Number = 7, Long = 71, Single = 4f, Double = -1, Decimal = -8m, MaybeNumber = 8, MaybeLong = 81, MaybeSingle = -2f, MaybeDouble = 4, MaybeDecimal = 9m },
    ];

    [DatabaseFact]
    public async Task Elements(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        await using Readings db = await Open(database, isEmpty: false);
        IQueryable<Reading> q = db.All.OrderBy(r => r.Id);
        Assert.Equal(1, (await q.FirstAsync()).Id);
        Assert.Equal(2, (await q.FirstAsync(r => r.Number == 7)).Id);
        Assert.Null(await q.FirstOrDefaultAsync(r => r.Number == 0));
        Assert.Equal(3, (await q.LastAsync()).Id);
        Assert.Equal(1, (await q.LastAsync(r => r.Number < 7)).Id);
        Assert.Equal(3, (await q.LastOrDefaultAsync())!.Id);
        Assert.Null(await q.LastOrDefaultAsync(r => r.Number == 0));
        Assert.Equal(1, (await q.SingleAsync(r => r.Number == 4)).Id);
        Assert.Null(await q.SingleOrDefaultAsync(r => r.Number == 0));
        Assert.Equal(2, (await q.ElementAtAsync(1)).Id);
        Assert.Null(await q.ElementAtOrDefaultAsync(3));
        await Assert.ThrowsAsync<InvalidOperationException>(() => q.SingleAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => q.SingleOrDefaultAsync(r => r.Number == 7));
        await Assert.ThrowsAsync<InvalidOperationException>(() => q.FirstAsync(r => r.Number == 0));
        await Assert.ThrowsAsync<InvalidOperationException>(() => q.LastAsync(r => r.Number == 0));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => q.ElementAtAsync(3));
    }

    [DatabaseFact]
    public async Task Collections_and_counts(Dbms dbms)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        await using Readings db = await Open(database, isEmpty: false);
        IQueryable<int> numbers = db.All.OrderBy(r => r.Id).Select(r => r.Number);
        List<int> list = await numbers.ToListAsync();
        Assert.Equal([4, 7, 7], list);
        int[] array = await numbers.ToArrayAsync();
        Assert.Equal([4, 7, 7], array);
        HashSet<int> set = await numbers.ToHashSetAsync();
        Assert.Equal([4, 7], set.Order());
        Dictionary<int, Reading> byId = await db.All.ToDictionaryAsync(r => r.Id);
        Assert.Equal([1, 2, 3], byId.Keys.Order());
        Assert.Equal(70, (await db.All.ToDictionaryAsync(r => r.Id, r => r.Long))[2]);
        var seen = new List<int>();
        await numbers.ForEachAsync(seen.Add);
        Assert.Equal([4, 7, 7], seen);
        Assert.Equal(3, await db.All.CountAsync());
        Assert.Equal(2, await db.All.CountAsync(r => r.Number == 7));
        Assert.Equal(3L, await db.All.LongCountAsync());
        Assert.Equal(2L, await db.All.LongCountAsync(r => r.Number == 7));
        Assert.True(await db.All.AnyAsync());
        Assert.False(await db.All.AnyAsync(r => r.Number == 0));
        Assert.True(await db.All.AllAsync(r => r.Number > 0));
        Assert.True(await numbers.ContainsAsync(4));
        Assert.False(await numbers.ContainsAsync(5));
    }

    [DatabaseTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Folds(Dbms dbms, bool isEmpty)
    {
        using TestDatabase database = TestDatabase.Create(dbms);
        await using Readings db = await Open(database, isEmpty);
        foreach (string member in (string[])["Number", "Long", "Single", "Double", "Decimal", "MaybeNumber", "MaybeLong", "MaybeSingle", "MaybeDouble", "MaybeDecimal"])
        {
            PropertyInfo property = typeof(Reading).GetProperty(member)!;
            ParameterExpression r = Expression.Parameter(typeof(Reading), "r");
            LambdaExpression selector = Expression.Lambda(Expression.Property(r, property), r);
            IQueryable<Reading> local = (isEmpty ? [] : s_readings).AsQueryable();
            foreach (string fold in (string[])["Sum", "Average", "Min", "Max"])
            {
                object? expected = await Outcome(() => Task.FromResult(Sync(fold, property.PropertyType, local, selector)));
                Assert.Equal(expected, await Outcome(() => Twin(fold, property.PropertyType, db.All, selector)));
                Assert.Equal(expected, await Outcome(() => TwinOfValues(fold, property.PropertyType, db.All, selector)));
            }
        }
    }

    /// <summary>The value, or the type of the exception.</summary>
    private static async Task<object?> Outcome(Func<Task<object?>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception failure)
        {
            return (failure as TargetInvocationException)?.InnerException?.GetType() ?? failure.GetType();
        }
    }

    private static object? Sync(string fold, Type type, IQueryable<Reading> source, LambdaExpression selector)
    {
        IEnumerable<MethodInfo> overloads = typeof(Queryable).GetMember(fold).Cast<MethodInfo>().Where(m => m.GetParameters().Length == 2 && m.GetParameters()[1].ParameterType.IsGenericType && m.GetParameters()[1].ParameterType.GetGenericTypeDefinition() == typeof(Expression<>));
        return Of(overloads, type).Invoke(null, [source, selector]);
    }

    private static async Task<object?> Twin(string fold, Type type, IQueryable<Reading> source, LambdaExpression selector)
    {
        IEnumerable<MethodInfo> overloads = typeof(QueryExtensions).GetMember(fold + "Async").Cast<MethodInfo>().Where(m => m.GetParameters().Length == 3);
        return await Result(Of(overloads, type).Invoke(null, [source, selector, CancellationToken.None])!);
    }

    private static async Task<object?> TwinOfValues(string fold, Type type, IQueryable<Reading> source, LambdaExpression selector)
    {
        object values = typeof(Queryable).GetMember("Select").Cast<MethodInfo>().First(m => m.GetParameters()[1].ParameterType.GetGenericArguments()[0].GetGenericArguments().Length == 2)
            .MakeGenericMethod(typeof(Reading), type).Invoke(null, [source, selector])!;
        List<MethodInfo> overloads = [.. typeof(QueryExtensions).GetMember(fold + "Async").Cast<MethodInfo>().Where(m => m.GetParameters().Length == 2)];
        MethodInfo twin = overloads.Find(m => !m.IsGenericMethod && m.GetParameters()[0].ParameterType == typeof(IQueryable<>).MakeGenericType(type)) ?? overloads.Find(m => m.IsGenericMethod)!.MakeGenericMethod(type);
        return await Result(twin.Invoke(null, [values, CancellationToken.None])!);
    }

    private static MethodInfo Of(IEnumerable<MethodInfo> overloads, Type type)
    {
        foreach (MethodInfo overload in overloads)
        {
            MethodInfo method = overload.MakeGenericMethod(overload.GetGenericArguments().Length == 1 ? [typeof(Reading)] : [typeof(Reading), type]);
            if (method.GetParameters()[1].ParameterType == typeof(Expression<>).MakeGenericType(typeof(Func<,>).MakeGenericType(typeof(Reading), type)))
            {
                return method;
            }
        }

        throw new InvalidOperationException($"No overload for {type}.");
    }

    private static async Task<object?> Result(object task)
    {
        await (Task)task;
        return task.GetType().GetProperty("Result")!.GetValue(task);
    }

    private static async Task<Readings> Open(TestDatabase database, bool isEmpty)
    {
        await using (var setup = new Readings(database.Engine))
        {
            await setup.CreateAllAsync();
            await setup.BulkInsertAsync(isEmpty ? [] : s_readings);
            await setup.CommitAsync();
        }

        return new Readings(database.Engine);
    }

    public sealed class Readings(Engine engine) : Session(engine)
    {
        public EntitySet<Reading> All => Set<Reading>();
    }

    public sealed class Reading
    {
        public int Id { get; set; }
        public int Number { get; set; }
        public long Long { get; set; }
        public float Single { get; set; }
        public double Double { get; set; }
        public decimal Decimal { get; set; }
        public int? MaybeNumber { get; set; }
        public long? MaybeLong { get; set; }
        public float? MaybeSingle { get; set; }
        public double? MaybeDouble { get; set; }
        public decimal? MaybeDecimal { get; set; }
    }
}
