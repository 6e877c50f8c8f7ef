using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Migrations.Scaffolding;

/// <summary>Makes classes and a session of a schema. What they map to is that schema again.</summary>
internal static class Scaffold
{
    /// <summary>The files: one for the session and one for each class.</summary>
    public static IReadOnlyList<ScaffoldedFile> Write(MetaData schema, CanonicalForms forms, ScaffoldOptions options)
    {
        var model = new ScaffoldModel(schema, forms, options);
        return
        [
            new ScaffoldedFile(options.SessionName + ".cs", new SessionWriter(model, options).Write()),
            .. model.Classes.Select(c => new ScaffoldedFile(c.Name + ".cs", new ClassWriter(model, c, options.Namespace).Write())),
        ];
    }
}
