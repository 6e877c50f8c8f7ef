using Linq.Provider.Mapping;
using Linq.Provider.Schema;

namespace Linq.Provider.Tests.Mapping;

/// <summary>What plain classes become without a word of configuration: a model as EF Core's tutorials have it.</summary>
public sealed class ConventionTests
{
    public class Blog
    {
        public int BlogId { get; set; }
        public required string Url { get; set; }
        public int? Rating { get; set; }
        public string? Title { get; set; }
        public List<Post> Posts { get; } = [];
        public int PostCount => Posts.Count;
        public static string? Shared { get; set; }
        public string this[int index] => Url;
    }

    public class Post
    {
        public int PostId { get; set; }
        public string Title { get; set; } = "";
        public int BlogId { get; set; }
        public virtual Blog Blog { get; set; } = null!;
        public ICollection<Tag> Tags { get; set; } = [];
        public Author? Author { get; set; }
    }

    public class Tag
    {
        public string TagId { get; set; } = "";
        public ICollection<Post> Posts { get; set; } = [];
    }

    public class Author
    {
        public Guid Id { get; set; }
        public string Name { get; set; } = "";
    }

    [Fact]
    public void A_blog_is_mapped_as_EF_Core_maps_it()
    {
        Model model = Models.Build(("Blogs", typeof(Blog)), ("Posts", typeof(Post)));
        Assert.Equal(
            """
            Author in Author key (Id) by ()
              0 Id Guid required -> Id Client
              1 Name String required -> Name

            Blog in Blogs key (BlogId) by ()
              0 BlogId Int32 required -> BlogId Identity
              1 Url String required -> Url
              2 Rating Int32? -> Rating
              3 Title String -> Title
              Posts: many Post (BlogId) = (BlogId) inverse Blog field <Posts>k__BackingField Select SaveUpdate

            Post in Posts key (PostId) by ()
              0 PostId Int32 required -> PostId Identity
              1 Title String required -> Title
              2 BlogId Int32 required -> BlogId
              3 AuthorId shadow Guid? -> AuthorId
              Blog: one Blog required dependent (BlogId) = (BlogId) inverse Posts Select SaveUpdate
              Tags: many Tag (PostId) = (TagId) through PostTag (PostsPostId), (TagsTagId) inverse Posts Select SaveUpdate
              Author: one Author dependent (AuthorId) = (Id) Select SaveUpdate

            Tag in Tag key (TagId) by ()
              0 TagId String required -> TagId
              Posts: many Post (TagId) = (PostId) through PostTag (TagsTagId), (PostsPostId) inverse Tags Select SaveUpdate

            table Author
              Id Guid not null
              Name Text not null
              key (Id)

            table Blogs
              BlogId Integer not null identity
              Url Text not null
              Rating Integer
              Title Text
              key (BlogId)

            table PostTag
              PostsPostId Integer not null
              TagsTagId Text not null
              key (PostsPostId, TagsTagId)
              foreign key (PostsPostId) -> Posts (PostId) Cascade
              foreign key (TagsTagId) -> Tag (TagId) Cascade
              index (TagsTagId)

            table Posts
              PostId Integer not null identity
              Title Text not null
              BlogId Integer not null
              AuthorId Guid
              key (PostId)
              foreign key (AuthorId) -> Author (Id)
              foreign key (BlogId) -> Blogs (BlogId)
              index (AuthorId)
              index (BlogId)

            table Tag
              TagId Text not null
              key (TagId)

            """, ModelPrinter.Print(model));
    }

    [Fact]
    public void A_table_without_a_set_bears_the_name_of_its_class() => Assert.Equal("Blog", Models.Build(("Posts", typeof(Post))).Map<Blog>().Table.Name);

    [Fact]
    public void Snake_case_names_tables_columns_and_the_tables_between()
    {
        Model model = Models.Of<Post>(m => m.UseNamingConvention(NamingConvention.SnakeCase));
        Assert.Equal("post", model.Map<Post>().Table.Name);
        Assert.Equal("blog_id", model.Property<Post>("BlogId").Column.Name);
        Assert.Equal("author_id", model.Property<Post>("AuthorId").Column.Name);
        Assert.Equal(["posts_post_id", "tags_tag_id"], model.MetaData["post_tag"].Columns.Select(c => c.Name));
    }

    public class Lower
    {
        public long id { get; set; }
    }

    public class ByClass
    {
        public short BYCLASSID { get; set; }
    }

    public class Keyless
    {
        public string? Text { get; set; }
    }

    [Theory]
    [InlineData(typeof(Lower), "id")]
    [InlineData(typeof(ByClass), "BYCLASSID")]
    public void Keys_are_found_ignoring_case(Type type, string name)
    {
        PropertyMap key = Assert.Single(Models.Build(null, type).Maps[type].Key);
        Assert.Equal(name, key.Name);
        Assert.Equal(ValueGeneration.Identity, key.Generation);
    }

    [Fact]
    public void A_class_that_nothing_relates_to_needs_no_key()
    {
        Model model = Models.Of<Keyless>();
        Assert.Empty(model.Map<Keyless>().Key);
        Assert.Null(model.Map<Keyless>().Table.PrimaryKey);
    }

    public class WithText
    {
        public string Id { get; set; } = "";
    }

    [Fact]
    public void Text_keys_are_not_generated() => Assert.Equal(ValueGeneration.None, Models.Of<WithText>().Property<WithText>("Id").Generation);

#nullable disable
    public class Oblivious
    {
        public int Id { get; set; }
        public string Text { get; set; }
        public Lower Lower { get; set; }
    }
#nullable enable

    [Fact]
    public void Without_nullable_annotations_text_and_references_may_be_null()
    {
        Model model = Models.Of<Oblivious>();
        Assert.True(model.Property<Oblivious>("Text").IsNullable);
        Assert.False(model.Navigation<Oblivious>("Lower").IsRequired);
    }

    public class Base
    {
        public int Id { get; set; }
        public DateTime Created { get; set; }
    }

    public class Derived : Base
    {
        public string Name { get; set; } = "";
    }

    [Fact]
    public void Properties_of_a_base_class_that_is_not_mapped_come_first()
    {
        Model model = Models.Of<Derived>();
        Assert.Equal(["Id", "Created", "Name"], model.Map<Derived>().Properties.Select(p => p.Name));
        Assert.Single(model.Maps);
        Assert.Null(model.Map<Derived>().Discriminator);
    }

    public class Holder
    {
        public int Id { get; set; }
        public Generic<string>? Held { get; set; }
    }

    public class Generic<T>
    {
        public int Id { get; set; }
        public T? Value { get; set; }
    }

    [Fact]
    public void A_closed_generic_class_is_called_after_its_definition() =>
        Assert.Equal("Generic", Models.Of<Holder>().Map<Generic<string>>().Table.Name);

    [Fact]
    public void Hundreds_of_classes_are_mapped_at_once()
    {
        Type[] numbers = [typeof(int), typeof(long), typeof(short), typeof(string), typeof(Guid), typeof(decimal), typeof(double), typeof(bool), typeof(DateTime), typeof(DateOnly)];
        Type[] types = [.. from a in numbers from b in numbers from c in numbers select typeof(Triple<,,>).MakeGenericType(a, b, c)];
        Model model = ModelFactory.Build(typeof(ConventionTests), [.. types.Select((t, i) => ($"Set{i}", t))], null);
        Assert.Equal(1000, model.Maps.Count);
        Assert.Equal(1000, model.MetaData.Tables.Count);
    }

    public class Triple<TA, TB, TC>
    {
        public int Id { get; set; }
        public TA? A { get; set; }
        public TB? B { get; set; }
        public TC? C { get; set; }
    }
}
