-- client method before count with predicate


-- client method before distinct


-- client method before order


-- client method before where


-- client method in aggregate


-- client method in any


-- client method in group key


-- client method in join key


-- client method in order


-- client method in subquery


-- client method in where


-- custom comparer


-- delegate


-- distinct by a comparer that a row makes


-- fold in a row


-- fold that queries


-- hash code


-- order by a comparer that a row makes


-- take while on the client


-- type test on value


-- unmapped member

