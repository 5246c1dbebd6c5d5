-- What PostGraphile is shown: of the tables that the page needs, the columns that it needs. PostgreSQL reads through views
-- as through the tables. Comments are PostGraphile's smart tags: keys that a view can not have itself, and keys between
-- tables of different subgraphs, which have none.
create schema if not exists postgraphile;

create or replace view postgraphile.listing as
select id, title, price, gi is not null as has_gi, seller, cooperative, partner, programme from catalogue.listing;
comment on view postgraphile.listing is E'@primaryKey id\n@foreignKey (seller) references postgraphile.enterprise (id)\n@foreignKey (cooperative) references postgraphile.cooperative (id)\n@foreignKey (partner) references postgraphile.organization (id)\n@foreignKey (programme) references postgraphile.programme (id)';

create or replace view postgraphile.enterprise as
select id, name, registered_at, district, state, coalesce((
  select l.class from enterprises.class_limit l
  where l.effective_from = (
      select max(effective_from) from enterprises.class_limit
      where effective_from <= (now() at time zone 'Asia/Kolkata')::date)
    and l.activity_kind in ('ANY', e.activity_kind) and e.investment <= l.investment
    and (l.turnover is null or e.turnover <= l.turnover)
  order by l.investment limit 1), 'LARGE') as class
from enterprises.enterprise e;
comment on view postgraphile.enterprise is E'@primaryKey id\n@foreignKey (district) references postgraphile.district (code)\n@foreignKey (state) references postgraphile.state (code)';

create or replace view postgraphile.district as select code, name from enterprises.district;
comment on view postgraphile.district is E'@primaryKey code';
create or replace view postgraphile.state as select code, name from enterprises.state;
comment on view postgraphile.state is E'@primaryKey code';
create or replace view postgraphile.cooperative as select id, name, member_total from cooperatives.cooperative;
comment on view postgraphile.cooperative is E'@primaryKey id';
create or replace view postgraphile.organization as select id, name from partners.organization;
comment on view postgraphile.organization is E'@primaryKey id';
create or replace view postgraphile.programme as select id, name from partners.programme;
comment on view postgraphile.programme is E'@primaryKey id';
