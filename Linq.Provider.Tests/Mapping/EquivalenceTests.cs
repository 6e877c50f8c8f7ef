using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Mapping;

/// <summary>The same classes mapped by attributes, by fluent calls and over given tables: the maps are the same to the last detail.</summary>
public sealed class EquivalenceTests
{
    private static class Declarative
    {
        [Table("users", Schema = "app"), TableIndex(nameof(Email), IsUnique = true, Name = "ux_email"), TableIndex(nameof(Name), nameof(Email)), WasNamed("people")]
        public class User
        {
            [Key, Column("user_id"), DatabaseGenerated(DatabaseGeneratedOption.None)] public int Number { get; set; }
            [Column("full_name"), MaxLength(80), WasNamed("name")] public string Name { get; set; } = "";
            [StringLength(200), Required] public string? Email { get; set; }
            [Column(TypeName = "decimal(12,3)")] public decimal? Balance { get; set; }
            [ConcurrencyCheck] public int Level { get; set; }
            [Timestamp] public long Version { get; set; }
            [DatabaseGenerated(DatabaseGeneratedOption.Computed)] public DateTime Changed { get; set; }
            [NotMapped] public string? Password { get; set; }
            [InverseProperty(nameof(Post.Writer)), Relationship(Loading = Loading.SelectIn, Cascade = Cascade.SaveUpdate | Cascade.Delete)] public List<Post> Posts { get; set; } = [];
        }

        [Table("posts")]
        public class Post
        {
            public long Id { get; set; }
            public int? Owner { get; set; }
            [ForeignKey(nameof(Owner)), Relationship(Loading = Loading.Joined, BatchSiblings = false)] public User? Writer { get; set; }
        }
    }

    private static class Fluent
    {
        public class User
        {
            public int Number { get; set; }
            public string Name { get; set; } = "";
            public string? Email { get; set; }
            public decimal? Balance { get; set; }
            public int Level { get; set; }
            public long Version { get; set; }
            public DateTime Changed { get; set; }
            public string? Password { get; set; }
            public List<Post> Posts { get; set; } = [];
        }

        public class Post
        {
            public long Id { get; set; }
            public int? Owner { get; set; }
            public User? Writer { get; set; }
        }

        public static void Configure(ModelBuilder model)
        {
            model.Entity<User>(user =>
            {
                user.ToTable("users", "app").WasNamed("people").HasKey(u => u.Number).Ignore(u => u.Password);
                user.HasIndex(u => u.Email).IsUnique().HasName("ux_email");
                user.HasIndex(u => new { u.Name, u.Email });
                user.Property(u => u.Number).HasColumnName("user_id").ValueGeneratedNever();
                user.Property(u => u.Name).HasColumnName("full_name").HasMaxLength(80).WasNamed("name");
                user.Property(u => u.Email).HasMaxLength(200).IsRequired();
                user.Property(u => u.Balance).HasPrecision(12, 3);
                user.Property(u => u.Level).IsConcurrencyToken();
                user.Property(u => u.Version).IsRowVersion();
                user.Property(u => u.Changed).ValueGeneratedByDatabase();
                user.HasMany(u => u.Posts).WithOne(p => p.Writer).HasForeignKey(p => p.Owner).Loading(Loading.SelectIn).Cascade(Cascade.SaveUpdate | Cascade.Delete);
            });
            model.Entity<Post>().ToTable("posts").HasOne(p => p.Writer).WithMany(u => u.Posts).Loading(Loading.Joined).BatchSiblings(false);
        }
    }

    private static class Classical
    {
        public class User
        {
            public int Number { get; set; }
            public string Name { get; set; } = "";
            public string? Email { get; set; }
            public decimal? Balance { get; set; }
            public int Level { get; set; }
            public long Version { get; set; }
            public DateTime Changed { get; set; }
            public string? Password { get; set; }
            public List<Post> Posts { get; set; } = [];
        }

        public class Post
        {
            public long Id { get; set; }
            public int? Owner { get; set; }
            public User? Writer { get; set; }
        }

        public static void Configure(ModelBuilder model)
        {
            var metaData = new MetaData();
            var users = new Table("users", "app", metaData,
                new Column("user_id", SqlType.Integer) { IsPrimaryKey = true },
                new Column("full_name", SqlType.String(80)) { IsNullable = false, WasNamed = "name" },
                new Column("Email", SqlType.String(200)) { IsNullable = false },
                new Column("Balance", SqlType.Decimal(12, 3)),
                new Column("Level", SqlType.Integer) { IsNullable = false },
                new Column("Version", SqlType.BigInteger) { IsNullable = false },
                new Column("Changed", SqlType.DateTime) { IsNullable = false },
                new TableIndex("Email") { IsUnique = true, Name = "ux_email" },
                new TableIndex("full_name", "Email"))
            { WasNamed = "people" };
            var posts = new Table("posts", metaData,
                new Column("Id", SqlType.BigInteger) { IsPrimaryKey = true, IsIdentity = true },
                new Column("Owner", SqlType.Integer),
                new ForeignKey("Owner", "app.users", "user_id") { OnDelete = ReferentialAction.Cascade },
                new TableIndex("Owner"));
            model.Map<User>(users, m =>
            {
                m.Property(u => u.Number).HasColumnName("user_id");
                m.Property(u => u.Name).HasColumnName("full_name");
                m.Property(u => u.Level).IsConcurrencyToken();
                m.Property(u => u.Version).IsRowVersion();
                m.Property(u => u.Changed).ValueGeneratedByDatabase();
                m.HasMany(u => u.Posts).WithOne(p => p.Writer).Loading(Loading.SelectIn).Cascade(Cascade.SaveUpdate | Cascade.Delete);
            });
            model.Map<Post>(posts, m => m.HasOne(p => p.Writer).WithMany(u => u.Posts).Loading(Loading.Joined).BatchSiblings(false));
        }
    }

    private const string Expected =
        """
        Post in posts key (Id) by ()
          0 Id Int64 required -> Id Identity
          1 Owner Int32? -> Owner
          Writer: one User dependent (Owner) = (Number) inverse Posts Joined SaveUpdate alone

        User in app.users key (Number) by ()
          0 Number Int32 required -> user_id
          1 Name String required -> full_name
          2 Email String required -> Email
          3 Balance Decimal? -> Balance
          4 Level Int32 required -> Level token
          5 Version Int64 required -> Version RowVersion token
          6 Changed DateTime required -> Changed Computed
          Posts: many Post (Number) = (Owner) inverse Writer SelectIn SaveUpdate, Delete

        table app.users was people
          user_id Integer not null
          full_name String(80) not null was name
          Email String(200) not null
          Balance Decimal(12, 3)
          Level Integer not null
          Version BigInteger not null
          Changed DateTime not null
          key (user_id)
          index (Email) unique ux_email
          index (full_name, Email)

        table posts
          Id BigInteger not null identity
          Owner Integer
          key (Id)
          foreign key (Owner) -> app.users (user_id) Cascade
          index (Owner)

        """;

    [Fact]
    public void Attributes_give_these_maps() => Assert.Equal(Expected, ModelPrinter.Print(Models.Of<Declarative.User>()));

    [Fact]
    public void Fluent_calls_give_the_same_maps() => Assert.Equal(Expected, ModelPrinter.Print(Models.Of<Fluent.User>(Fluent.Configure)));

    [Fact]
    public void Given_tables_give_the_same_maps() => Assert.Equal(Expected, ModelPrinter.Print(Models.Of<Classical.User>(Classical.Configure)));

    [Fact]
    public void Fluent_calls_win_over_attributes()
    {
        Model model = Models.Of<Declarative.User>(m => m.Entity<Declarative.User>(user =>
        {
            user.ToTable("members");
            user.HasKey(u => u.Level);
            user.Property(u => u.Name).HasColumnName("n").HasMaxLength(7);
            user.Property(u => u.Email).IsRequired(false);
            user.Property(u => u.Password);
            user.HasMany(u => u.Posts).WithOne(p => p.Writer).Loading(Loading.Raise);
        }));
        Assert.Equal("members", model.Map<Declarative.User>().Table.FullName);
        Assert.Equal(["Level"], model.Map<Declarative.User>().Key.Select(k => k.Name));
        Assert.Equal(("n", SqlType.String(7)), (model.Property<Declarative.User>("Name").Column.Name, model.Property<Declarative.User>("Name").SqlType));
        Assert.True(model.Property<Declarative.User>("Email").IsNullable);
        Assert.NotNull(model.Property<Declarative.User>("Password").Member);
        NavigationMap posts = model.Navigation<Declarative.User>("Posts");
        Assert.Equal((Loading.Raise, Cascade.SaveUpdate | Cascade.Delete), (posts.Loading, posts.Cascade));
    }
}
