global using Linq.Provider.Tests.Differential;
global using Linq.Provider.Tests.Differential.Company;
