using Linq.Provider.Migrations;
using Linq.Provider.Schema;

namespace Quickstart.Migrations;

[Revision("3f2a61c09d4e", Message = "create company")]
public sealed class CreateCompany : Migration
{
    public override void Upgrade(Operations op)
    {
        op.CreateTable("Departments",
            new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true },
            new Column("Name", SqlType.Text) { IsNullable = false },
            new Column("City", SqlType.Text) { IsNullable = false },
            new Column("Budget", SqlType.AnyDecimal) { IsNullable = false });
        op.CreateTable("Employees",
            new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true },
            new Column("Name", SqlType.Text) { IsNullable = false },
            new Column("Surname", SqlType.Text) { IsNullable = false },
            new Column("Title", SqlType.Text) { IsNullable = false },
            new Column("Salary", SqlType.AnyDecimal) { IsNullable = false },
            new Column("HiredOn", SqlType.Date) { IsNullable = false },
            new Column("IsRemote", SqlType.Boolean) { IsNullable = false },
            new Column("Phone", SqlType.Text),
            new Column("DepartmentId", SqlType.Integer) { IsNullable = false },
            new Column("ManagerId", SqlType.Integer),
            new ForeignKey("DepartmentId", "Departments", "Id") { Name = "FK_Employees_Departments_DepartmentId" },
            new ForeignKey("ManagerId", "Employees", "Id") { Name = "FK_Employees_Employees_ManagerId" },
            new TableIndex("Name") { Name = "IX_Employees_Name" },
            new TableIndex("DepartmentId") { Name = "IX_Employees_DepartmentId" },
            new TableIndex("ManagerId") { Name = "IX_Employees_ManagerId" });
        op.CreateTable("Projects",
            new Column("Id", SqlType.Integer) { IsPrimaryKey = true, IsIdentity = true },
            new Column("Name", SqlType.Text) { IsNullable = false },
            new Column("Status", SqlType.Integer) { IsNullable = false },
            new Column("Budget", SqlType.AnyDecimal) { IsNullable = false },
            new Column("StartsOn", SqlType.Date) { IsNullable = false },
            new Column("EndsOn", SqlType.Date),
            new Column("DepartmentId", SqlType.Integer) { IsNullable = false },
            new ForeignKey("DepartmentId", "Departments", "Id") { Name = "FK_Projects_Departments_DepartmentId" },
            new TableIndex("DepartmentId") { Name = "IX_Projects_DepartmentId" });
        op.CreateTable("Assignments",
            new Column("EmployeeId", SqlType.Integer) { IsPrimaryKey = true },
            new Column("ProjectId", SqlType.Integer) { IsPrimaryKey = true },
            new Column("Role", SqlType.Text) { IsNullable = false },
            new Column("HoursPerWeek", SqlType.Double) { IsNullable = false },
            new ForeignKey("EmployeeId", "Employees", "Id") { Name = "FK_Assignments_Employees_EmployeeId" },
            new ForeignKey("ProjectId", "Projects", "Id") { Name = "FK_Assignments_Projects_ProjectId" },
            new TableIndex("ProjectId") { Name = "IX_Assignments_ProjectId" });
    }

    public override void Downgrade(Operations op)
    {
        op.DropTable("Assignments");
        op.DropTable("Projects");
        op.DropTable("Employees");
        op.DropTable("Departments");
    }
}
