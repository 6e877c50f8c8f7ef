using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Mapping;

/// <summary>Every fluent call, alone.</summary>
public sealed class FluentTests
{
    public class Shop
    {
        public int Id { get; set; }
        public string Code { get; set; } = "";
        public string? City { get; set; }
        public Rank Rank { get; set; }
        public DateTime Opened { get; set; }
        public bool IsDeleted { get; set; }
        public Guid Stamp { get; set; }
        public List<Visit> Visits { get; set; } = [];
        public List<Visitor> Regulars { get; set; } = [];
        public Address? Address { get; set; }
    }

    public enum Rank
    {
        Low,
        High,
    }

    public class Visit
    {
        public int Id { get; set; }
        public DateTime At { get; set; }
        public string? Where { get; set; }
        public Shop? Shop { get; set; }
    }

    public class Visitor
    {
        public int Id { get; set; }
        public List<Shop> Shops { get; set; } = [];
    }

    public class Address
    {
        public int Id { get; set; }
        public Shop? Shop { get; set; }
    }

    private static Model Build(Action<EntityBuilder<Shop>>? configure = null) => Models.Of<Shop>(m => m.Entity<Shop>(shop =>
    {
        shop.HasOne(s => s.Address).WithOne(a => a.Shop).HasForeignKey<Address>("ShopId");
        configure?.Invoke(shop);
    }));

    private static Table TableOf(Action<EntityBuilder<Shop>> configure) => Build(configure).Map<Shop>().Table;

    private static PropertyMap Property(string name, Action<EntityBuilder<Shop>> configure) => Build(configure).Property<Shop>(name);

    [Fact]
    public void ToTable_names_table_and_schema() => Assert.Equal("geo.shops", TableOf(s => s.ToTable("shops", "geo")).FullName);

    [Fact]
    public void HasKey_takes_several_properties_in_order()
    {
        EntityMap map = Models.Of<Visitor>(m => m.Ignore<Shop>().Entity<Visit>().HasKey(v => new { v.Where, v.Id })).Map<Visit>();
        Assert.Equal(["Where", "Id"], map.Key.Select(k => k.Name));
        Assert.Equal(["Where", "Id", "At"], map.Properties.Select(p => p.Name));
        Assert.False(map.Key[0].IsNullable);
    }

    [Fact]
    public void HasDefaultValue_is_stored_as_the_column_stores_it()
    {
        PropertyMap rank = Property("Rank", s => s.Property(x => x.Rank).HasConversion<string>().HasDefaultValue(Rank.High));
        Assert.Equal(("High", ValueGeneration.Default), (rank.Column.Default, rank.Generation));
    }

    [Fact]
    public void HasDefaultSql_lets_the_database_fill_the_column()
    {
        PropertyMap opened = Property("Opened", s => s.Property(x => x.Opened).HasDefaultSql("CURRENT_TIMESTAMP"));
        Assert.Equal(("CURRENT_TIMESTAMP", ValueGeneration.Default), (opened.Column.DefaultSql, opened.Generation));
    }

    [Fact]
    public void HasComputedSql_is_never_written()
    {
        PropertyMap city = Property("City", s => s.Property(x => x.City).HasComputedSql("upper(\"Code\")"));
        Assert.Equal(("upper(\"Code\")", ValueGeneration.Computed), (city.Column.ComputedSql, city.Generation));
    }

    [Fact]
    public void IsRowVersion_is_a_token_too()
    {
        PropertyMap stamp = Property("Stamp", s => s.Property(x => x.Stamp).IsRowVersion());
        Assert.Equal((true, ValueGeneration.RowVersion), (stamp.IsConcurrencyToken, stamp.Generation));
    }

    [Fact]
    public void HasColumnType_takes_names_and_types()
    {
        Table table = TableOf(s =>
        {
            s.Property(x => x.Code).HasColumnType("citext");
            s.Property(x => x.Rank).HasColumnType(SqlType.BigInteger);
        });
        Assert.Equal("citext", table["Code"].Type.StoreName);
        Assert.Equal(SqlType.BigInteger, table["Rank"].Type);
    }

    [Fact]
    public void Shadow_properties_take_their_type_from_the_call_the_default_the_column_or_text()
    {
        Model model = Build(s =>
        {
            s.Property<DateOnly>("Told");
            s.Property("Given").HasDefaultValue(5L);
            s.Property("Named").HasColumnType("numeric(5,1)").HasColumnName("n");
            s.Property("Bare").IsRequired();
        });
        Assert.Equal(["Told", "Given", "Named", "Bare"], model.Map<Shop>().Properties.Where(p => p.Member is null).Select(p => p.Name));
        Assert.Equal([typeof(DateOnly), typeof(long), typeof(decimal), typeof(string)], model.Map<Shop>().Properties.Where(p => p.Member is null).Select(p => p.ClrType));
        Assert.Equal("n", model.Property<Shop>("Named").Column.Name);
        Assert.False(model.Property<Shop>("Bare").IsNullable);
    }

    [Fact]
    public void Property_by_name_finds_the_property_of_the_class() => Assert.NotNull(Property("Code", s => s.Property("Code").HasMaxLength(3)).Member);

    [Fact]
    public void Ignore_leaves_columns_and_relationships_out()
    {
        Model model = Build(s => s.Ignore(x => x.City).Ignore(x => new { x.Visits, x.Regulars }));
        Assert.False(model.Map<Shop>().TryGetProperty("City", out _));
        Assert.Equal(["Address"], model.Map<Shop>().Navigations.Select(n => n.Name));
    }

    [Fact]
    public void HasIndex_can_be_unique_named_and_partial()
    {
        TableIndex index = Assert.Single(TableOf(s => s.HasIndex(x => new { x.City, x.Code }).IsUnique().HasName("ux").HasFilter("\"City\" is not null")).Indexes);
        Assert.Equal(("City,Code", true, "ux", "\"City\" is not null"), (string.Join(",", index.Columns), index.IsUnique, index.Name, index.Where));
    }

    [Fact]
    public void HasCheck_is_a_constraint() => Assert.Equal("ck: \"Id\" > 0", TableOf(s => s.HasCheck("ck", "\"Id\" > 0")).CheckConstraints.Select(c => $"{c.Name}: {c.Sql}").Single());

    [Fact]
    public void HasFilter_is_kept_on_the_map() => Assert.Equal("x => Not(x.IsDeleted)", Build(s => s.HasFilter(x => !x.IsDeleted)).Map<Shop>().Filter!.ToString());

    [Fact]
    public void One_to_many_takes_key_loading_cascade_and_order_of_the_side_named_first()
    {
        Model model = Build(s => s.HasMany(x => x.Visits).WithOne(v => v.Shop).HasForeignKey("PlaceId").IsRequired().OnDelete(ReferentialAction.SetNull)
            .Loading(Loading.Subquery).Cascade(Cascade.None).BatchSiblings(false).OrderByDescending(v => v.At).OrderBy(v => v.Where));
        NavigationMap visits = model.Navigation<Shop>("Visits");
        Assert.Equal((Loading.Subquery, Cascade.None, false), (visits.Loading, visits.Cascade, visits.BatchSiblings));
        Assert.Equal(["v => v.At True", "v => v.Where False"], visits.OrderBy.Select(o => $"{o.Key} {o.IsDescending}"));
        NavigationMap shop = model.Navigation<Visit>("Shop");
        Assert.Equal((Loading.Select, Cascade.SaveUpdate, true, "PlaceId", true), (shop.Loading, shop.Cascade, shop.BatchSiblings, shop.SourceKey[0].Name, shop.IsRequired));
        Assert.Equal(ReferentialAction.SetNull, model.Map<Visit>().Table.ForeignKeys.Single().OnDelete);
    }

    [Fact]
    public void HasPrincipalKey_refers_to_a_unique_constraint()
    {
        Model model = Build(s => s.HasMany(x => x.Visits).WithOne(v => v.Shop).HasForeignKey(v => v.Where).HasPrincipalKey(x => x.Code));
        Assert.Equal("Code", model.Navigation<Visit>("Shop").TargetKey.Single().Name);
        Assert.Equal(["Code"], model.Map<Shop>().Table.UniqueConstraints.Single().Columns);
        Assert.Equal(["Code"], model.Map<Visit>().Table.ForeignKeys.Single().TargetColumns);
    }

    [Fact]
    public void UsingTable_names_the_table_between_as_the_side_named_first_sees_it()
    {
        Model model = Build(s => s.HasMany(x => x.Regulars).WithMany(v => v.Shops).UsingTable("Fans", "shop", "fan").OrderBy(v => v.Id));
        AssociationMap association = model.Navigation<Visitor>("Shops").Association!;
        Assert.Equal(("Fans", "fan", "shop"), (association.Table.Name, association.SourceColumns.Single().Name, association.TargetColumns.Single().Name));
    }

    [Fact]
    public void UsingTable_takes_a_table_of_Core()
    {
        var table = new Table("fans", new MetaData(), new Column("s", SqlType.Integer) { IsPrimaryKey = true }, new Column("v", SqlType.Integer) { IsPrimaryKey = true });
        Model model = Build(s => s.HasMany(x => x.Regulars).WithMany(v => v.Shops).UsingTable(table, "s", "v"));
        Assert.Same(table, model.Navigation<Shop>("Regulars").Association!.Table);
        Assert.Same(table, model.MetaData["fans"]);
    }

    [Fact]
    public void A_one_to_one_key_may_be_the_own_key()
    {
        Model model = Build(s => s.HasOne(x => x.Address).WithOne(a => a.Shop).HasForeignKey<Address>(a => a.Id).Loading(Loading.Joined));
        Assert.Equal(ValueGeneration.None, model.Property<Address>("Id").Generation);
        Assert.Equal(Loading.Joined, model.Navigation<Shop>("Address").Loading);
        Assert.Empty(model.Map<Address>().Table.Indexes);
    }

    [Fact]
    public void Sides_that_have_no_property_can_be_left_out()
    {
        Model model = Models.Of<Visitor>(m =>
        {
            m.Entity<Visitor>().HasMany(v => v.Shops).WithMany();
            m.Entity<Shop>().Ignore(s => new { s.Regulars, s.Visits, s.Address });
        });
        Assert.Null(model.Navigation<Visitor>("Shops").Inverse);
        Assert.Equal(["ShopsId", "VisitorId"], model.MetaData["ShopVisitor"].Columns.Select(c => c.Name));
    }

    [Fact]
    public void Paths_that_are_no_properties_are_refused_at_once()
    {
        Assert.Contains("Write a lambda such as x => x.Name", Assert.Throws<ArgumentException>(() => Build(s => s.Property(x => x.Code.Length))).Message, StringComparison.Ordinal);
        Assert.Contains("x => new { x.A, x.B }", Assert.Throws<ArgumentException>(() => Build(s => s.HasKey(x => x.Id + 1))).Message, StringComparison.Ordinal);
    }
}
